import keras

bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
print("before build:", len(bidirectional.weights))
bidirectional.build((2, 4, 8))
for weight in bidirectional.weights:
    print(weight.path, weight.shape)
