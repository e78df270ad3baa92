import keras

cell = keras.layers.SimpleRNNCell(3)
print("state_size: ", cell.state_size)
print("output_size:", cell.output_size)

cells = [keras.layers.SimpleRNNCell(units) for units in (3, 5)]
rnn = keras.layers.RNN(cells)
print("two cells:  ", rnn.state_size)
