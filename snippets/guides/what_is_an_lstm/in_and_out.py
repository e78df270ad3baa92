import keras

x = keras.random.normal((2, 4, 8))
last = keras.layers.LSTM(3)(x)
every = keras.layers.LSTM(3, return_sequences=True)(x)
print("2 samples, 4 timesteps, 8 features:", tuple(x.shape))
print("one vector for each sample:        ", tuple(last.shape))
print("one vector for each timestep:      ", tuple(every.shape))
