import keras

x = keras.random.normal((2, 4, 8))
for name in ("SimpleRNN", "GRU", "LSTM"):
    layer = getattr(keras.layers, name)(3, return_state=True)
    outputs, *states = layer(x)
    print(f"{name:9}", tuple(x.shape), "->", end=" ")
    print(tuple(outputs.shape), "states", len(states), end=", ")
    print("parameters", layer.count_params())
