import keras

stack = keras.layers.StackedRNNCells(keras.layers.LSTMCell(3))
