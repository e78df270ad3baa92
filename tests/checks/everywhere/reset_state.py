"""`reset_state()` does nothing on a layer that is not stateful."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
layers = [getattr(keras.layers, name)(3) for name in ("LSTM", "GRU", "SimpleRNN")]
layers.append(keras.layers.RNN([keras.layers.LSTMCell(3), keras.layers.GRUCell(3)]))
inputs = [keras.random.normal((2, 4, 8))] * len(layers)
for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    layers.append(getattr(keras.layers, name)(3, 3))
    inputs.append(keras.random.normal((2, 4, *[4] * axes, 1)))
for layer, x in zip(layers, inputs, strict=True):
    assert layer.reset_state() is None, layer.name
    before = layer(x)
    assert layer.reset_state() is None, layer.name
    assert np.array_equal(before, layer(x)), layer.name
