import keras

trained = keras.layers.LSTM(3)
copy = keras.layers.LSTM(3)
copy.set_weights(trained.get_weights())
print("weights copied, neither built:", len(copy.get_weights()))
trained.build((2, 4, 8))
copy.set_weights(trained.get_weights())
