import keras

inputs = keras.Input((4, 8))
x = keras.layers.SimpleRNN(3, return_sequences=True)(inputs)
outputs = keras.layers.SimpleRNN(3, name="encoder")(x)
model = keras.Model(inputs, outputs)
for weight in model.weights:
    print(weight.path)
