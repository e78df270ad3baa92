import keras

inputs = keras.Input((None, 8, 1))
layer = keras.layers.ConvLSTM1D(3, 3)
print(inputs.shape, "->", layer(inputs).shape)

for timesteps in 4, 7:
    x = keras.random.normal((2, timesteps, 8, 1))
    print(tuple(x.shape), "->", tuple(layer(x).shape))
