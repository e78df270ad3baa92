import keras

size, channels, filters = 3, 1, 3
for use_bias in True, False:
    layer = keras.layers.ConvLSTM1D(
        filters, size, use_bias=use_bias
    )
    layer.build((None, 4, 8, channels))
    window = size
    one = window * channels + window * filters + use_bias
    print(f"use_bias={use_bias}")
    print("  count_params:", layer.count_params())
    print("  formula:     ", 4 * filters * one)
