import keras

inputs = keras.Input((4, 8, 8, 1))
x = keras.layers.ConvLSTM2D(3, 3, return_sequences=True)(inputs)
print(x.shape)
outputs = keras.layers.ConvLSTM2D(5, 3)(x)
print(outputs.shape)
