import keras

ids = [[1, 2], [3, 4, 1]]
for padding in ("pre", "post"):
    x = keras.utils.pad_sequences(ids, maxlen=4, padding=padding)
    print(padding, x.tolist())
print("default:", keras.utils.pad_sequences(ids, maxlen=4).tolist())
