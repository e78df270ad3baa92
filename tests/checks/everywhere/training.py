"""Without dropout, `training` changes nothing, to the last bit, masked or not; `fit` passes it, `predict` does not."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((3, 4, 8))
mask = np.array([[True] * 4, [True, True, False, False], [False, False, True, True]])
layers = [getattr(keras.layers, name)(3, return_sequences=True) for name in ("LSTM", "GRU", "SimpleRNN")]
cells = [getattr(keras.layers, f"{name}Cell")(3) for name in ("LSTM", "GRU", "SimpleRNN")]
layers += [keras.layers.RNN(cell) for cell in cells]
layers += [keras.layers.Bidirectional(keras.layers.GRU(3)), keras.layers.LSTM(3, unroll=True)]
for layer in layers:
    for given in (None, mask):
        one, two = (layer(x, mask=given, training=training) for training in (False, True))
        assert np.array_equal(one, two), layer.name
for cell in cells:
    states = cell.get_initial_state(3)
    one, two = (cell(x[:, 0], states, training=training)[0] for training in (False, True))
    assert np.array_equal(one, two), cell.name
for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    layer = getattr(keras.layers, name)(3, 3)
    frames = keras.random.normal((2, 4, *[4] * axes, 1))
    assert np.array_equal(layer(frames, training=False), layer(frames, training=True)), name

seen = []


class Telling(keras.Layer):
    state_size = 8

    def call(self, inputs, states, training=None):
        seen.append(training)
        return states[0], states


model = keras.Sequential([keras.Input((4, 8)), keras.layers.RNN(Telling())])
model.compile("sgd", "mse")
for step, expected in (("fit", True), ("evaluate", False), ("predict", False)):
    seen.clear()
    given = [x] if step == "predict" else [x, np.zeros((3, 8))]
    getattr(model, step)(*given, verbose=0)
    assert set(seen) == {expected}, (step, seen)
