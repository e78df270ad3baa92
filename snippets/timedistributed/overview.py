import keras

inputs = keras.Input((4, 8, 8, 1))
conv = keras.layers.Conv2D(3, kernel_size=3)
outputs = keras.layers.TimeDistributed(conv)(inputs)
model = keras.Model(inputs, outputs)
print("inputs: ", inputs.shape)
print("outputs:", outputs.shape)

x = keras.random.normal((2, 4, 8, 8, 1))
print("predict:", model.predict(x, verbose=0).shape)
