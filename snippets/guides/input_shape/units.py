import keras

for timesteps in (4, 100):
    x = keras.random.normal((2, timesteps, 1))
    lstm = keras.layers.LSTM(7)
    outputs = lstm(x)
    print(tuple(x.shape), "->", tuple(outputs.shape), end=", ")
    print("parameters", lstm.count_params())
