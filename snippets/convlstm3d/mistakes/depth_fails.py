import keras

inputs = keras.Input((4, 2, 8, 8, 1))
outputs = keras.layers.ConvLSTM3D(3, 3)(inputs)
