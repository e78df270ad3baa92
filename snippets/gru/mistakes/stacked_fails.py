import keras

inputs = keras.Input((4, 8))
x = keras.layers.GRU(3)(inputs)
print(x.shape)
outputs = keras.layers.GRU(5)(x)
