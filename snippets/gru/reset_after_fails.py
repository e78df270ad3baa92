import keras

after = keras.layers.GRU(3)
before = keras.layers.GRU(3, reset_after=False)
after.build((2, 4, 8))
before.build((2, 4, 8))
after.set_weights(before.get_weights())
