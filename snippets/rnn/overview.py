import keras

inputs = keras.Input((4, 8))
outputs = keras.layers.RNN(keras.layers.LSTMCell(3))(inputs)
model = keras.Model(inputs, outputs)
print("inputs: ", inputs.shape)
print("outputs:", outputs.shape)

x = keras.random.normal((2, 4, 8))
print("predict:", model.predict(x, verbose=0).shape)
