"""A loop by hand with a mask: where it is false, states and output stay as they are, whatever layer and mask."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((16, 4, 8)))
mask = np.array(list(itertools.product((False, True), repeat=4)))
for name, number in (("LSTM", 2), ("GRU", 1), ("SimpleRNN", 1)):
    for zero in (False, True):
        layer = getattr(keras.layers, name)(3, return_sequences=True, return_state=True, zero_output_for_mask=zero)
        start = [np.array(keras.random.normal((16, 3))) for _ in range(number)]
        outputs, *finals = layer(x, initial_state=start, mask=mask)
        y, states = np.zeros((16, 3)), start
        for t in range(4):
            output, new = layer.cell(x[:, t], states)
            read = mask[:, t : t + 1]
            y = np.where(read, output, 0 if zero else y)
            states = [np.where(read, after, before) for after, before in zip(new, states, strict=True)]
            assert np.allclose(outputs[:, t], y, atol=1e-6), (name, zero, t)
        assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(states, finals, strict=True)), (name, zero)
