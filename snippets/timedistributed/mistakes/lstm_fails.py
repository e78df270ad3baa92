import keras

inputs = keras.Input((4, 8))
keras.layers.TimeDistributed(keras.layers.LSTM(3))(inputs)
