import keras

inputs = keras.Input((4, 8, 1))
for kernel_size in 7, 9:
    layer = keras.layers.ConvLSTM1D(3, kernel_size, padding="same")
    print(f"kernel_size={kernel_size}:", layer(inputs).shape)
