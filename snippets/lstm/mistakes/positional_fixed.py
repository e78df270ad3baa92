import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3)
outputs = lstm(inputs)
print(tuple(lstm.cell.kernel.shape), outputs.shape)
