import keras

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
states = stack.get_initial_state(batch_size=2)
stack(keras.ops.ones((2, 8)), states, scale=10.0)
