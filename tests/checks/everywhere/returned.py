"""What a layer returns: the output, then the states without a time axis; without sequences, the last output alone."""

import itertools

import keras
import numpy as np

x = np.array(keras.random.normal((3, 4, 8), seed=0))
frames = [np.array(keras.random.normal((3, 4, *[4] * axes, 2), seed=0)) for axes in (1, 2, 3)]
mask = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 0]], bool)
layers = keras.layers
MADE = {
    "LSTM": lambda **given: layers.LSTM(3, **given),
    "GRU": lambda **given: layers.GRU(3, **given),
    "SimpleRNN": lambda **given: layers.SimpleRNN(3, **given),
    "RNN": lambda **given: layers.RNN(layers.LSTMCell(3), **given),
    "RNN of two": lambda **given: layers.RNN([layers.LSTMCell(5), layers.GRUCell(3)], **given),
    "ConvLSTM1D": lambda **given: layers.ConvLSTM1D(3, 3, **given),
    "ConvLSTM2D": lambda **given: layers.ConvLSTM2D(3, 3, **given),
    "ConvLSTM3D": lambda **given: layers.ConvLSTM3D(3, 3, **given),
}
for name, make in MADE.items():
    data = frames[int(name[-2]) - 1] if name.startswith("Conv") else x
    for zero, given in itertools.product((False, True), (None, mask)):
        results = {}
        for sequences, state in itertools.product((False, True), repeat=2):
            keras.utils.set_random_seed(0)
            layer = make(return_sequences=sequences, return_state=state, zero_output_for_mask=zero)
            found = layer(data, mask=given)
            results[sequences, state] = [np.array(part) for part in keras.tree.flatten(found)]
        each, (every, *states) = results[True, False][0], results[True, True]
        last, *same = results[False, True]
        assert np.allclose(each, every), name
        assert np.allclose(each[:, -1], last), (name, zero)
        assert np.allclose(last, results[False, False][0]), name
        assert all(np.allclose(a, b) for a, b in zip(states, same, strict=True)), name
        assert all(part.ndim == last.ndim for part in states), name
        if name not in ("GRU", "SimpleRNN", "RNN of two"):
            h, c = states
            assert np.allclose(h, last) == (given is None or not zero), (name, zero)
            assert not np.allclose(c, last), name

        # Kept timesteps give an output; at the others stands the one before, or zero.
        if given is not None:
            for row, kept in zip(each, mask, strict=True):
                before = np.zeros_like(row[0])
                for value, valid in zip(row, kept, strict=True):
                    before = value if valid else before
                    assert np.allclose(value, before if valid or not zero else 0), (name, zero)

for name, batch in itertools.product(("LSTM", "GRU", "SimpleRNN"), range(1, 8)):
    outputs, *states = MADE[name]()(x[[0] * batch])
    assert outputs.shape == (3,), name
    assert len(states) == batch - 1, name
