import keras

inputs = keras.Input((4, 8, 1))
outputs = keras.layers.ConvLSTM1D(3, 9)(inputs)
