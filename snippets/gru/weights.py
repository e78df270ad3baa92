import keras

gru = keras.layers.GRU(3)
print("before build:", len(gru.weights))
gru.build((2, 4, 8))
for weight in gru.weights:
    print(weight.path, weight.shape)
print([array.shape for array in gru.get_weights()])
