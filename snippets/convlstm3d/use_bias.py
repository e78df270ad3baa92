import keras

for use_bias in True, False:
    layer = keras.layers.ConvLSTM3D(3, 3, use_bias=use_bias)
    layer.build((2, 4, 8, 8, 8, 1))
    print(f"use_bias={use_bias}: {layer.count_params()} parameters")
    print([weight.name for weight in layer.weights])
