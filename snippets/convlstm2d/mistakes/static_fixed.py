import keras

inputs = keras.Input((None, 8, 8, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(inputs)
print(inputs.shape, "->", outputs.shape)
