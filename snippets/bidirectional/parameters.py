import keras

for cls in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, cls)(3)
    bidirectional = keras.layers.Bidirectional(layer)
    layer.build((None, 4, 8))
    bidirectional.build((None, 4, 8))
    print(f"{cls}: 2 * {layer.count_params()}", end=" = ")
    print(bidirectional.count_params())
