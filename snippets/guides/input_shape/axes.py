import keras

x = keras.random.normal((2, 4, 8))
batch, timesteps, features = x.shape
print("batch:", batch)
print("timesteps:", timesteps)
print("features:", features)
print("one sample:  ", tuple(x[0].shape))
print("one timestep:", tuple(x[0, 0].shape))
print("outputs:     ", tuple(keras.layers.LSTM(3)(x).shape))
