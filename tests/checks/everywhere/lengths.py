"""With any number of units a layer reads sequences of different lengths, with the same weights and sizes."""

import keras

for name in ("LSTM", "GRU", "SimpleRNN"):
    for units in (1, 3, 50):
        layer = getattr(keras.layers, name)(units, return_state=True)
        both = keras.layers.Bidirectional(getattr(keras.layers, name)(units))
        counts = set()
        for length in (1, 4, 100):
            x = keras.random.normal((2, length, 8))
            assert all(tuple(part.shape) == (2, units) for part in layer(x)), (name, units, length)
            assert tuple(both(x).shape) == (2, 2 * units), (name, units, length)
            counts.add((layer.count_params(), both.count_params()))
        assert counts == {(layer.count_params(), 2 * layer.count_params())}, (name, units, counts)

counts = set()
for length in (1, 4, 100):
    wrapped = keras.layers.TimeDistributed(keras.layers.Dense(3))
    wrapped(keras.random.normal((2, length, 8)))
    counts.add(wrapped.count_params())
assert counts == {8 * 3 + 3}, counts
