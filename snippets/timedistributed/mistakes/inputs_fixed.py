import keras

images = keras.Input((4, 8))
sounds = keras.Input((4, 5))
joined = keras.layers.Concatenate()([images, sounds])
dense = keras.layers.Dense(3)
print(joined.shape)
print(keras.layers.TimeDistributed(dense)(joined).shape)
