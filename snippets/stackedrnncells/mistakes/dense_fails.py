import keras

cells = [keras.layers.LSTMCell(3), keras.layers.Dense(5)]
stack = keras.layers.StackedRNNCells(cells)
