import keras

layer = keras.layers.ConvLSTM1D(3, 3)
for batch, timesteps in (2, 4), (5, 4), (2, 9):
    x = keras.random.normal((batch, timesteps, 8, 1))
    outputs = layer(sequences=x)
    print(tuple(x.shape), "->", tuple(outputs.shape))
