import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
rnn.build((2, 4, 8))
for cell in rnn.cell.cells:
    print(cell.name, cell.kernel.shape, cell.count_params())
