import keras

inputs = keras.Input((4, None, None, None, 1))
outputs = keras.layers.ConvLSTM3D(3, 3)(inputs)
