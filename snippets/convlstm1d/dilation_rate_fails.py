import keras

layer = keras.layers.ConvLSTM1D(3, 3, strides=2, dilation_rate=2)
