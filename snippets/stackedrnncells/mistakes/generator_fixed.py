import keras

cells = [keras.layers.GRUCell(units) for units in (3, 5)]
stack = keras.layers.StackedRNNCells(cells)
print("created:", stack.state_size)
rnn = keras.layers.RNN(stack)
print(tuple(rnn(keras.ops.ones((2, 4, 8))).shape))
