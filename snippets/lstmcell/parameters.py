import keras

features, units = 8, 3
cell = keras.layers.LSTMCell(units)
rnn = keras.layers.RNN(cell)
rnn.build((None, 4, features))
lstm = keras.layers.LSTM(units)
lstm.build((None, 4, features))
print("cell: ", cell.count_params())
print("RNN:  ", rnn.count_params())
print("layer:", lstm.count_params())
print("4 * (3 * 8 + 3**2 + 3) =", 4 * (3 * 8 + 3**2 + 3))
