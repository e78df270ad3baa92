import keras

inputs = keras.Input((4, 2, 8, 8, 1))
flat = keras.layers.ConvLSTM3D(3, (1, 3, 3))
same = keras.layers.ConvLSTM3D(3, 3, padding="same")
print("(1, 3, 3):", flat(inputs).shape)
print("same:     ", same(inputs).shape)
