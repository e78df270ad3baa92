import keras

inputs = keras.Input((2, 4, 8))
print(inputs.shape)
outputs = keras.layers.LSTM(3)(inputs)
