import keras

x = keras.random.normal((2, 4, 8))
for units in (1, 3, 100):
    gru = keras.layers.GRU(units=units)
    outputs = gru(x)
    print(f"units={units}:", tuple(outputs.shape), end=", ")
    print(gru.count_params(), "parameters")
