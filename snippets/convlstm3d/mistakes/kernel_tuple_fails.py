import keras

layer = keras.layers.ConvLSTM3D(3, kernel_size=(3, 3, 3, 3))
