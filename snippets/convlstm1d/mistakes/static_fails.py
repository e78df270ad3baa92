import keras

inputs = keras.Input((4, None, 1))
outputs = keras.layers.ConvLSTM1D(3, 3)(inputs)
