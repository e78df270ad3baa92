import keras

images = keras.Input((4, 8))
sounds = keras.Input((4, 5))
join = keras.layers.TimeDistributed(keras.layers.Concatenate())
print(join([images, sounds]).shape)
