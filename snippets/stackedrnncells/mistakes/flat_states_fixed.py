import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
h, c = keras.ops.zeros((2, 3)), keras.ops.zeros((2, 3))
states = [[h, c], [keras.ops.zeros((2, 5))]]
outputs, new_states = stack(keras.ops.ones((2, 8)), states)
print(tuple(outputs.shape), [len(s) for s in new_states])
