"""A sequence that is cut and handed on gives what it gives in one piece; with a mask, the states do."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((4, 6, 8))
ends = np.array([[1] * 6, [1, 1, 1, 1, 0, 0], [0, 0, 1, 1, 1, 1], [0, 0, 0, 1, 0, 0]], bool)
for backwards in (False, True):
    for name in ("LSTM", "GRU", "SimpleRNN", "RNN"):
        first = keras.layers.GRUCell(3) if name == "RNN" else 3
        layer = getattr(keras.layers, name)(first, return_state=True, go_backwards=backwards)
        for cut in (1, 3, 5):
            for mask in (None, ends):
                pieces = [slice(cut), slice(cut, None)][:: -1 if backwards else 1]
                masks = [None if mask is None else mask[:, piece] for piece in pieces]
                output, *states = layer(x[:, pieces[0]], mask=masks[0])
                output, *states = layer(x[:, pieces[1]], mask=masks[1], initial_state=states)
                whole, *finals = layer(x, mask=mask)
                assert mask is not None or np.allclose(output, whole, atol=1e-6), (name, cut)
                assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(states, finals, strict=True)), (name, cut)

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    frames = np.array(keras.random.normal((4, 6, *[4] * axes, 2)))
    for backwards in (False, True):
        layer = getattr(keras.layers, name)(3, 3, return_state=True, go_backwards=backwards)
        for cut in (1, 3, 5):
            one, two = (frames[:, piece] for piece in [slice(cut), slice(cut, None)][:: -1 if backwards else 1])
            parts = layer(two, initial_state=layer(one)[1:])
            assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(layer(frames), parts, strict=True)), (name, cut)
