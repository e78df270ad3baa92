import keras

inputs = keras.Input((4, 8, 8, 1))
outputs = keras.layers.ConvLSTM2D(3, 3, stateful=True)(inputs)
