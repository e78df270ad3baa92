import keras

cell = keras.layers.GRUCell(3)
print("state_size: ", cell.state_size)
print("output_size:", cell.output_size)

rnn = keras.layers.RNN(cell, return_state=True)
print("RNN.state_size:", rnn.state_size)
