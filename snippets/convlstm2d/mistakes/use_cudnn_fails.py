import keras

layer = keras.layers.ConvLSTM2D(3, 3, use_cudnn=False)
