import keras

cell = keras.layers.SimpleRNNCell(3)
print("before build:", len(cell.weights))
cell.build((None, 8))
for weight in cell.weights:
    print(weight.path, weight.shape)

layer = keras.layers.SimpleRNN(3)
layer.build((None, 4, 8))
shapes = [weight.shape for weight in layer.weights]
print("as the layer:", shapes == [w.shape for w in cell.weights])
