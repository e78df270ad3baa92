import keras

inputs = keras.Input((4, None, None, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(inputs)
