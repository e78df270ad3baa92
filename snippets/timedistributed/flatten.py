import keras

x = keras.random.normal((2, 4, 5, 8))
flatten = keras.layers.Flatten()
wrapped = keras.layers.TimeDistributed(flatten)
print("Flatten:        ", tuple(flatten(x).shape))
print("TimeDistributed:", tuple(wrapped(x).shape))
