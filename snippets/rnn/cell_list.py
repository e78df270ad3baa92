import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells)
print(rnn(keras.Input((4, 8))).shape)
print(type(rnn.cell).__name__, rnn.cell.state_size)
for weight in rnn.weights:
    print(weight.path, weight.shape)
