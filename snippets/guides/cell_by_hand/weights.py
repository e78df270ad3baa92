import keras

layers = keras.layers
for layer, groups in (
    (layers.SimpleRNN(3), "h"),
    (layers.GRU(3), "zrh"),
    (layers.GRU(3, reset_after=False), "zrh"),
    (layers.LSTM(3), "ifco"),
):
    layer.build((2, 4, 8))
    print(type(layer).__name__, "groups:", " ".join(groups))
    for weight in layer.weights:
        print(f"  {weight.name:17}", weight.shape)
