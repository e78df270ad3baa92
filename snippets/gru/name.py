import keras

inputs = keras.Input((4, 8))
outputs = keras.layers.GRU(3, name="encoder")(inputs)
model = keras.Model(inputs, outputs)
for layer in model.layers:
    print(layer.name)
for weight in model.weights:
    print(weight.path)
