import keras

x = keras.random.normal((2, 4, 8))
cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
layers = {
    "RNN of a cell": keras.layers.RNN(cells[0]),
    "RNN of two cells": keras.layers.RNN(cells),
    "ConvLSTM1D": keras.layers.ConvLSTM1D(3, 3),
}
for name, layer in layers.items():
    sequences = x[..., None] if name == "ConvLSTM1D" else x
    outputs = keras.layers.Bidirectional(layer)(sequences)
    print(
        name.ljust(16), tuple(sequences.shape), tuple(outputs.shape)
    )
