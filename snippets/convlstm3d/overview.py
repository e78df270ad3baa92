import keras

inputs = keras.Input((4, 8, 8, 8, 1))
layer = keras.layers.ConvLSTM3D(filters=3, kernel_size=3)
outputs = layer(inputs)
model = keras.Model(inputs, outputs)
print("inputs: ", inputs.shape)
print("outputs:", outputs.shape)

x = keras.random.normal((2, 4, 8, 8, 8, 1))
print("predict:", model.predict(x, verbose=0).shape)
