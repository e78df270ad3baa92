import keras

sequences = [[1, 2], [3, 4, 5, 6, 7]]
pad = keras.utils.pad_sequences
print("default:")
print(pad(sequences))
print('padding="post":')
print(pad(sequences, padding="post"))
print('padding="post", maxlen=3:')
print(pad(sequences, padding="post", maxlen=3))
print('padding="post", maxlen=3, truncating="post":')
print(pad(sequences, padding="post", maxlen=3, truncating="post"))
