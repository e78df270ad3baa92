import keras

x = keras.random.normal((2, 4, 8))
last = keras.layers.LSTM(3)(x)
print("Dense:", tuple(keras.layers.Dense(5)(last).shape))
keras.layers.TimeDistributed(keras.layers.Dense(5))(last)
