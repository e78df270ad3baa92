import keras

inputs = keras.Input((4, 8))
x = keras.layers.GRU(3, return_sequences=True)(inputs)
print(x.shape)
outputs = keras.layers.GRU(5)(x)
print(outputs.shape)
