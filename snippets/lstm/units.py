import keras

x = keras.random.normal((2, 4, 8))
for units in (1, 3, 100):
    lstm = keras.layers.LSTM(units=units)
    outputs = lstm(x)
    print(f"units={units}:", tuple(outputs.shape), end=", ")
    print(lstm.count_params(), "parameters")
