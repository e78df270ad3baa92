import keras

cell = keras.layers.GRUCell(3)
print("before build:", len(cell.weights))
cell.build((None, 8))
for weight in cell.weights:
    print(weight.path, weight.shape)

gru = keras.layers.GRU(3)
gru.build((None, 4, 8))
shapes = [weight.shape for weight in gru.weights]
print("as the layer:", shapes == [w.shape for w in cell.weights])
