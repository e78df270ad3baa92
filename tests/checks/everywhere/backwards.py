"""`go_backwards` is the same as reversing input and mask, unless unrolled; a mask makes both sides of padding equal."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((5, 4, 8)))
holes = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 0, 0, 0]], bool)
for name, sequences, zero in itertools.product(("LSTM", "GRU", "SimpleRNN"), (False, True), (False, True)):
    arguments = {"return_sequences": sequences, "zero_output_for_mask": zero}
    forward = getattr(keras.layers, name)(3, **arguments)
    backward = getattr(keras.layers, name)(3, go_backwards=True, **arguments)
    forward.build(x.shape)
    backward.build(x.shape)
    backward.set_weights(forward.get_weights())
    for mask in (None, holes):
        reversed_mask = None if mask is None else mask[:, ::-1]
        same = np.allclose(backward(x, mask=mask), forward(x[:, ::-1], mask=reversed_mask), atol=1e-6)
        assert same, (name, sequences, zero, mask is None)

short = x[:1, :3]
for name in ("LSTM", "GRU", "SimpleRNN"):
    both = keras.layers.Bidirectional(getattr(keras.layers, name)(3, return_sequences=True, bias_initializer="ones"))
    alone = both(short)
    for valid in ([0, 1, 2], [3, 4, 5], [0, 2, 5]):
        padded, mask = np.full((1, 6, 8), 7, "float32"), np.zeros((1, 6), bool)
        padded[:, valid], mask[:, valid] = short, True
        assert np.allclose(np.array(both(padded, mask=mask))[:, valid], alone, atol=1e-6), (name, valid)

for axes, name in enumerate(("RNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")):
    frames = np.array(keras.random.normal((5, 4, *[4] * axes, 2)))
    for sequences, zero in itertools.product((False, True), repeat=2):
        arguments = {"return_sequences": sequences, "zero_output_for_mask": zero}
        forward, backward = (
            getattr(keras.layers, name)(*((3, 3) if axes else [keras.layers.LSTMCell(3)]), **arguments, **given)
            for given in ({}, {"go_backwards": True})
        )
        forward.build(frames.shape)
        backward.build(frames.shape)
        backward.set_weights(forward.get_weights())
        for mask in (None, holes):
            reversed_mask = None if mask is None else mask[:, ::-1]
            same = np.allclose(backward(frames, mask=mask), forward(frames[:, ::-1], mask=reversed_mask), atol=1e-6)
            assert same, (name, sequences, zero, mask is None)
