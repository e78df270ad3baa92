import keras

layer = keras.layers.ConvLSTM2D(3, 3)
layer.get_initial_state(2)
