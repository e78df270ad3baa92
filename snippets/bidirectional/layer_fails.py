import keras

dense = keras.layers.TimeDistributed(keras.layers.Dense(3))
bidirectional = keras.layers.Bidirectional(dense)
