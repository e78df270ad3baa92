import keras

x = keras.random.normal((2, 4, 8))
every = keras.layers.LSTM(3, return_sequences=True)(x)
outputs = keras.layers.TimeDistributed(keras.layers.Dense(5))(every)
print(tuple(every.shape), "->", tuple(outputs.shape))
