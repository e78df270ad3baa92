import keras

x = keras.random.normal((2, 4, 8))
gru = keras.layers.GRU(5, go_backwards=True)
for backward in (None, gru):
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3), backward_layer=backward
    )
    outputs = bidirectional(x)
    layer = bidirectional.backward_layer
    print(type(layer).__name__, layer.units, tuple(outputs.shape))
