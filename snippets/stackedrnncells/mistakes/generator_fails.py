import keras

cells = (keras.layers.GRUCell(units) for units in (3, 5))
stack = keras.layers.StackedRNNCells(cells)
print("created:", stack.state_size)
keras.layers.RNN(stack)(keras.ops.ones((2, 4, 8)))
