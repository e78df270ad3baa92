import keras

layer = keras.layers.ConvLSTM2D(3, 3, strides=2, dilation_rate=2)
