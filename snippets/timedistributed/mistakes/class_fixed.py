import keras

wrapper = keras.layers.TimeDistributed(keras.layers.Flatten())
print(wrapper(keras.Input((4, 5, 8))).shape)
