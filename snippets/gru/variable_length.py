import keras

inputs = keras.Input((None, 8))
gru = keras.layers.GRU(3)
outputs = gru(inputs)
print(inputs.shape, "->", outputs.shape)

for timesteps in (4, 7):
    x = keras.random.normal((2, timesteps, 8))
    print(tuple(x.shape), "->", tuple(gru(x).shape))
