import keras

layer = keras.layers.ConvLSTM2D(3, 3)
print("before build:", len(layer.weights))
layer.build((2, 4, 8, 8, 1))
for weight in layer.weights:
    print(weight.path, tuple(weight.shape))
