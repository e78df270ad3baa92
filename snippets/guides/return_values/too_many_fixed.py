import keras

x = keras.random.normal((2, 4, 8))
for layer in (
    keras.layers.GRU(3, return_state=True),
    keras.layers.LSTM(3, return_state=True),
):
    outputs, *states = layer(x)
    shapes = [tuple(state.shape) for state in states]
    print(f"{type(layer).__name__:4}", tuple(outputs.shape), end="")
    print(", states:", *shapes)
