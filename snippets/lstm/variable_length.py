import keras

inputs = keras.Input((None, 8))
lstm = keras.layers.LSTM(3)
outputs = lstm(inputs)
print(inputs.shape, "->", outputs.shape)

for timesteps in (4, 7):
    x = keras.random.normal((2, timesteps, 8))
    print(tuple(x.shape), "->", tuple(lstm(x).shape))
