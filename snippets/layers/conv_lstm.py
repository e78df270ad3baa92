import keras

for name, space in (
    ("ConvLSTM1D", (8,)),
    ("ConvLSTM2D", (8, 8)),
    ("ConvLSTM3D", (8, 8, 8)),
):
    x = keras.random.normal((2, 4, *space, 1))
    convolution = getattr(keras.layers, name)
    layer = convolution(3, kernel_size=3, return_state=True)
    outputs, *states = layer(x)
    print(name, tuple(x.shape), "->", tuple(outputs.shape))
    print("  states", len(states), end=", ")
    print("parameters", layer.count_params())
