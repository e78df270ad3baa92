"""No later input reaches an output, neither in recurrent layers nor in causal attention; attention knows no order."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 4, 8)))
attention = keras.layers.MultiHeadAttention(2, 4)
layers = [getattr(keras.layers, name)(8, return_sequences=True) for name in ("LSTM", "GRU", "SimpleRNN")]
for run in (*layers, lambda x: attention(x, x, use_causal_mask=True)):
    outputs = run(x)
    for t in range(4):
        changed = x.copy()
        changed[:, t:] = np.array(keras.random.normal((2, 4 - t, 8)))
        same = np.isclose(run(changed), outputs, atol=1e-6).all(axis=(0, 2))
        assert same.tolist() == [step < t for step in range(4)], t

outputs = np.array(attention(x, x))
for order in map(list, itertools.permutations(range(4))):
    moved = np.array(attention(x[:, order], x[:, order]))
    assert np.allclose(moved, outputs[:, order], atol=1e-6), order
    assert np.allclose(moved.mean(axis=1), outputs.mean(axis=1), atol=1e-6), order
