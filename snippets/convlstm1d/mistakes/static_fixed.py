import keras

inputs = keras.Input((None, 8, 1))
outputs = keras.layers.ConvLSTM1D(3, 3)(inputs)
print(inputs.shape, "->", outputs.shape)
