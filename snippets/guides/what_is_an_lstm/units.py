import keras

lstm = keras.layers.LSTM(3)
for timesteps in (4, 100):
    x = keras.random.normal((2, timesteps, 8))
    print(tuple(x.shape), "->", tuple(lstm(x).shape), end=", ")
    print("parameters", lstm.count_params())
