import keras

layer = keras.layers.Bidirectional(keras.layers.LSTM(3))
layer.build((None, 4, 8))
for weight in layer.weights:
    *_, direction, _, name = weight.path.split("/")
    print(f"{direction:14}{name:17}{weight.shape}")
