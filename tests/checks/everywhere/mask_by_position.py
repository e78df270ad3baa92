"""A mask in the second place is the initial state: nothing is masked, and it raises unless it has the shape of one."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
for units in range(2, 6):
    layers = [keras.layers.GRU(units), keras.layers.SimpleRNN(units), keras.layers.RNN(keras.layers.GRUCell(units))]
    for layer in layers:
        for length in range(2, 6):
            x = keras.random.normal((3, length, 8))
            mask = np.arange(length) < [[1], [2], [length]]
            try:
                outputs = layer(x, mask)
            except Exception:
                assert length != units, (layer.name, units)
                continue
            assert length == units, (layer.name, units, length)
            assert np.allclose(outputs, layer(x, initial_state=mask.astype("float32")), atol=1e-6), layer.name
            assert not np.allclose(outputs, layer(x, mask=mask), atol=1e-3), layer.name
