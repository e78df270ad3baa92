import keras

x = keras.random.normal((2, 4, 8))
differences = {
    "units": 5,
    "activation": "relu",
    "dropout": 0.5,
    "unroll": True,
    "dtype": "float64",
}
for name, value in differences.items():
    backward = keras.layers.LSTM(
        **{"units": 3, "go_backwards": True, name: value}
    )
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3), backward_layer=backward
    )
    outputs = bidirectional(x)
    print(f"{name}={value}:", tuple(outputs.shape), end=" ")
    print(outputs.dtype.name)
