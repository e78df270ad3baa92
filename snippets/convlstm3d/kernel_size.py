import keras

x = keras.random.normal((2, 4, 8, 8, 8, 1))
for kernel_size in 1, 3, (1, 3, 3):
    layer = keras.layers.ConvLSTM3D(3, kernel_size=kernel_size)
    print(f"kernel_size={kernel_size}")
    print("  outputs:", tuple(layer(x).shape))
    for weight in layer.weights[:2]:
        print(f"  {weight.name}:", tuple(weight.shape))
