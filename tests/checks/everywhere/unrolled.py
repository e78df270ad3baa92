"""`unroll` changes no value, but with a mask where three settings meet: then it does, in every layer."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((5, 4, 8))
holes = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 0, 0, 0]], bool)
names = ("go_backwards", "return_sequences", "zero_output_for_mask")
for name, values in itertools.product(("LSTM", "GRU", "SimpleRNN", "RNN"), itertools.product((False, True), repeat=3)):
    first = keras.layers.LSTMCell(3) if name == "RNN" else 3
    arguments = dict(zip(names, values, strict=True)) | {"return_state": True}
    loop = getattr(keras.layers, name)(first, **arguments)
    unrolled = getattr(keras.layers, name)(keras.layers.LSTMCell(3) if name == "RNN" else 3, unroll=True, **arguments)
    loop.build(x.shape)
    unrolled.build(x.shape)
    unrolled.set_weights(loop.get_weights())
    for mask in (None, holes):
        one, two = loop(x, mask=mask), unrolled(x, mask=mask)
        assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(one[1:], two[1:], strict=True)), (name, values)
        assert np.allclose(one[0], two[0], atol=1e-6) == (mask is None or not all(values)), (name, values, mask)
