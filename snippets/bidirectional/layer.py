import keras

x = keras.random.normal((2, 4, 8))
for cls in ("LSTM", "GRU", "SimpleRNN"):
    recurrent = getattr(keras.layers, cls)(3)
    bidirectional = keras.layers.Bidirectional(layer=recurrent)
    outputs = bidirectional(x)
    print(f"{cls}: {tuple(outputs.shape)}", end=", ")
    print(f"{bidirectional.count_params()} parameters")
