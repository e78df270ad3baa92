import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
h, c = keras.ops.zeros((2, 3)), keras.ops.zeros((2, 3))
stack(keras.ops.ones((2, 8)), [h, c, keras.ops.zeros((2, 5))])
