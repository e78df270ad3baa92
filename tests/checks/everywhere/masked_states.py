"""The states come from the last valid timestep, wherever the padding stands; without one they stay as they began."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.ops.convert_to_numpy(keras.random.normal((1, 3, 8)))
begin = np.full((1, 3), 0.5, "float32")
padded = np.full((1, 6, 8), 7.0, "float32")
for name, unroll, zero in itertools.product(("LSTM", "GRU", "SimpleRNN"), (False, True), (False, True)):
    layer = getattr(keras.layers, name)(3, return_state=True, unroll=unroll, zero_output_for_mask=zero)
    states = [begin] * (2 if name == "LSTM" else 1)
    for given in (None, states):
        alone = layer(x, initial_state=given)[1:]
        for valid in ([0, 1, 2], [3, 4, 5], [0, 2, 5], [1, 3, 4]):
            batch, mask = padded.copy(), np.zeros((1, 6), bool)
            batch[:, valid], mask[:, valid] = x, True
            found = layer(batch, mask=mask, initial_state=given)[1:]
            assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(alone, found, strict=True)), (name, valid)
    kept = layer(padded, mask=np.zeros((1, 6), bool), initial_state=states)[1:]
    assert all(np.array_equal(a, b) for a, b in zip(states, kept, strict=True)), name
