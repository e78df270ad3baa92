import keras

lower, upper = keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)
stack = keras.layers.StackedRNNCells([lower, upper])
print(keras.layers.RNN(stack)(keras.Input((4, 8))).shape)
