import keras

trained = keras.layers.LSTM(3)
trained.build((2, 4, 8))
copy = keras.layers.LSTM(3)
print("weights before build:", len(copy.get_weights()))
copy.set_weights(trained.get_weights())
