import keras

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
stack = keras.layers.StackedRNNCells(cells)
outputs = keras.layers.RNN(stack)(keras.Input((4, 8)))
print(outputs.shape)
