import keras

layers = keras.layers
for layer in (
    layers.SimpleRNN(3),
    layers.GRU(3),
    layers.LSTM(3),
    layers.Bidirectional(layers.LSTM(3)),
):
    layer.build((None, 4, 8))
    print(type(layer).__name__)
    for weight in layer.weights:
        print(" ", f"{weight.name:17}", weight.shape)

lstm = layers.LSTM(1)
lstm.build((None, 4, 8))
print("bias of i, f, c, o:", lstm.get_weights()[2])
