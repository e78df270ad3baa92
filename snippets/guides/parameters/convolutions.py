import keras

filters, size, channels = 3, 3, 1
for axes in (1, 2, 3):
    name = f"ConvLSTM{axes}D"
    layer = getattr(keras.layers, name)(filters, kernel_size=size)
    layer.build((None, 4, *[8] * axes, channels))
    inputs = size**axes * channels
    states = size**axes * filters
    formula = 4 * filters * (inputs + states + 1)
    print(name, layer.count_params(), "formula", formula)
