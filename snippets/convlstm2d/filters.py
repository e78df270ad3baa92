import keras

x = keras.random.normal((2, 4, 8, 8, 1))
for filters in 1, 3, 16:
    layer = keras.layers.ConvLSTM2D(filters=filters, kernel_size=3)
    outputs = layer(x)
    print(f"filters={filters}:", tuple(outputs.shape), end=", ")
    print(layer.count_params(), "parameters")
