import keras

lstm = keras.layers.LSTM(3)
print("before build:", len(lstm.weights))
lstm.build((2, 4, 8))
for weight in lstm.weights:
    print(weight.path, weight.shape)
print([array.shape for array in lstm.get_weights()])
