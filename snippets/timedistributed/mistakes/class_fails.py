import keras

keras.layers.TimeDistributed(keras.layers.Flatten)
