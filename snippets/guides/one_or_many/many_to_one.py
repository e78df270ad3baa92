import keras

inputs = keras.Input((4, 8))
outputs = keras.layers.LSTM(3)(inputs)
outputs = keras.layers.Dense(1)(outputs)
print(inputs.shape, "->", outputs.shape)
