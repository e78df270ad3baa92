import keras

x = keras.random.normal((2, 4, 8, 8, 8, 1))

outputs = keras.layers.ConvLSTM3D(3, 3)(x)
print("neither:  ", tuple(outputs.shape))

layer = keras.layers.ConvLSTM3D(3, 3, return_sequences=True)
print("sequences:", tuple(layer(x).shape))

layer = keras.layers.ConvLSTM3D(3, 3, return_state=True)
print("state:    ", *[tuple(y.shape) for y in layer(x)])

layer = keras.layers.ConvLSTM3D(
    3, 3, return_sequences=True, return_state=True
)
print("both:     ", *[tuple(y.shape) for y in layer(x)])
