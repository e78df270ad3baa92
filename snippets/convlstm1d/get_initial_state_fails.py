import keras

layer = keras.layers.ConvLSTM1D(3, 3)
layer.get_initial_state(2)
