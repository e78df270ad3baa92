import keras

rnn = keras.layers.RNN(keras.layers.LSTMCell(3))
print("units:", rnn.cell.units)
print(tuple(rnn(keras.ops.ones((2, 4, 8))).shape))
