"""With any number of units a layer reads sequences of different lengths, with the same weights and the same shape."""

import keras

for name in ("LSTM", "GRU", "SimpleRNN"):
    for units in (1, 3, 50):
        layer = getattr(keras.layers, name)(units)
        counts = set()
        for length in (1, 4, 100):
            assert tuple(layer(keras.random.normal((2, length, 8))).shape) == (2, units), (name, units, length)
            counts.add(layer.count_params())
        assert len(counts) == 1, (name, units, counts)
