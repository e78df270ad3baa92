import keras

x = keras.random.normal((4, 2, 8))
lstm = keras.layers.LSTM(3, return_sequences=True)
print("time first, as it is:", tuple(lstm(x).shape))
outputs = lstm(keras.ops.transpose(x, (1, 0, 2)))
print("transposed:          ", tuple(outputs.shape))
outputs = keras.ops.transpose(outputs, (1, 0, 2))
print("and back:            ", tuple(outputs.shape))
