import keras

inputs = keras.Input((4, 8, 1))
x = keras.layers.ConvLSTM1D(3, 3)(inputs)
print(x.shape)
outputs = keras.layers.ConvLSTM1D(5, 3)(x)
