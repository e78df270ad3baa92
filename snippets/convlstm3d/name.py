import keras

inputs = keras.Input((4, 8, 8, 8, 1))
outputs = keras.layers.ConvLSTM3D(3, 3, name="encoder")(inputs)
model = keras.Model(inputs, outputs)
for layer in model.layers:
    print(layer.name)
for weight in model.weights:
    print(weight.path)
