import keras

x = keras.random.normal((2, 4, 1, 6, 6))
moved = keras.ops.transpose(x, (0, 1, 3, 4, 2))
outputs = keras.layers.ConvLSTM2D(3, 3, padding="same")(moved)
print("channels first:", tuple(x.shape))
print("channels last: ", tuple(moved.shape))
print("output:        ", tuple(outputs.shape))
