import keras

x = keras.ops.ones((2, 4, 8))
keras.layers.TimeDistributed(keras.layers.LSTM(3))(x)
