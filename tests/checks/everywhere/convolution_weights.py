"""Weights of ConvLSTMs: their order, gates and first values as in an LSTM, and what has no use without a bias."""

import keras
import numpy as np

ARGUMENTS = {"bias_initializer": "ones", "bias_regularizer": "l2", "bias_constraint": "unit_norm"}
for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    cls = getattr(keras.layers, name)
    shape = (2, 4, *[3] * axes, 8)
    for use_bias in (True, False):
        for filters in (1, 3, 5):
            layer = cls(filters, 3, use_bias=use_bias)
            layer.build(shape)
            names = ["kernel", "recurrent_kernel", "bias"][: 3 if use_bias else 2]
            assert [weight.name for weight in layer.weights] == names, name
            assert not use_bias or tuple(layer.cell.bias.shape) == (4 * filters,), name

    x = np.array(keras.random.normal(shape, seed=0))
    results = []
    for given in ({}, *({key: value} for key, value in ARGUMENTS.items()), {"unit_forget_bias": False}):
        keras.utils.set_random_seed(0)
        layer = cls(3, 3, use_bias=False, **given)
        results.append(np.array(layer(x)))
        assert layer.losses == [], (name, given)
    assert all(np.array_equal(results[0], other) for other in results), name

    for initializer in ("zeros", "ones", "random_normal", "glorot_uniform", keras.initializers.Constant(5.0)):
        if initializer == "glorot_uniform":
            continue  # takes no vector
        layer = cls(3, 3, bias_initializer=initializer)
        layer.build(shape)
        assert np.array_equal(np.array(layer.cell.bias)[3:6], [1, 1, 1]), (name, initializer)

    # A window of one place in a space of one place: an LSTM with the same weights.
    lstm, layer = keras.layers.LSTM(3, return_state=True), cls(3, 1, return_state=True)
    one = x[(slice(None), slice(None), *[0] * axes)]
    lstm.build(one.shape)
    layer.build((2, 4, *[1] * axes, 8))
    weights = [np.random.default_rng(0).normal(size=weight.shape) for weight in lstm.weights]
    lstm.set_weights(weights)
    layer.set_weights([weight.reshape(own.shape) for weight, own in zip(weights, layer.weights, strict=True)])
    meant, found = lstm(one), layer(one.reshape((2, 4, *[1] * axes, 8)))
    assert all(np.allclose(a, np.reshape(b, a.shape), atol=1e-5) for a, b in zip(meant, found, strict=True)), name

    for window, channels, filters in ((3, 8, 3), (2, 1, 40)):
        layer = cls(filters, window)
        layer.build((2, 4, *[6] * axes, channels))
        limit = np.sqrt(6 / (window**axes * (channels + 4 * filters)))
        largest = np.abs(layer.cell.kernel).max()
        assert 0.8 * limit < largest <= limit, (name, largest, limit)
