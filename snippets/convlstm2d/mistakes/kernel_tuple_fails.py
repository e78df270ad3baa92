import keras

layer = keras.layers.ConvLSTM2D(3, kernel_size=(3, 3, 3))
