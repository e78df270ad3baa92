"""Sizes in ConvLSTMs: what shrinks output and states, which arguments are refused, and when a wrong size raises."""

import itertools

import keras
import numpy as np


def refuses(action):
    try:
        action()
    except Exception:
        return True
    return False


for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    cls = getattr(keras.layers, name)
    for padding, strides, dilation, kernel in itertools.product(("valid", "same"), (1, 2, 3), (1, 2), (1, 2, 3, 5)):
        arguments = {"padding": padding, "strides": strides, "dilation_rate": dilation, "return_state": True}
        assert refuses(lambda cls=cls, given=(kernel, arguments): cls(3, given[0], **given[1])) == (
            strides > 1 < dilation
        ), (name, arguments)
        if strides > 1 < dilation:
            continue
        for size in (12, 13):
            output, h, c = cls(3, kernel, **arguments)(keras.Input((4, *[size] * axes, 2)))
            fits = size if padding == "same" else size - (kernel - 1) * dilation
            assert output.shape == h.shape == c.shape == (None, *[-(-fits // strides)] * axes, 3), (name, arguments)
    for length in range(1, 5):
        assert refuses(lambda cls=cls, length=length: cls(3, (3,) * length)) == (length != axes), (name, length)

    counts = set()
    for size in (3, 8, 9):
        layer = cls(3, 3)
        layer.build((2, 4, *[size] * axes, 2))
        counts.add(layer.count_params())
    assert len(counts) == 1, (name, counts)

    shape = (2, 2, *[4] * axes, 2)
    for filters in (-5, -1):
        layer = cls(filters, 3)
        assert refuses(lambda layer=layer, shape=shape: layer.build(shape)), (name, filters)
    layer = cls(0, 3)
    layer.build(shape)
    layer(keras.Input(shape[1:]))
    assert refuses(lambda layer=layer, shape=shape: layer(np.ones(shape))), name

    layer = cls(3, 3)
    layer.build((None, 4, *[6] * axes, 2))
    inputs = keras.Input((4, *[None] * axes, 2))
    model = keras.Model(inputs, layer(inputs))
    for size in (4, 6, 9):
        x = np.ones((2, 4, *[size] * axes, 2))
        assert refuses(lambda model=model, x=x: model.predict(x, verbose=0)) == (size != 6), (name, size)

    layer = cls(3, 3)
    inputs = keras.Input((4, *[6] * axes, 2))
    for size in (2, 3, 5, 6):
        state = keras.Input((*[size] * axes, 3))
        model = keras.Model([inputs, state], layer(inputs, initial_state=[state, state]))
        data = [np.ones((2, 4, *[6] * axes, 2)), np.zeros((2, *[size] * axes, 3))]
        assert refuses(lambda model=model, data=data: model.predict(data, verbose=0)) == (size != 4), (name, size)

    layer = cls(3, 3)
    assert refuses(lambda layer=layer: layer.get_initial_state(2)), name
    layer.build((2, 4, *[6] * axes, 2))
    assert [tuple(state.shape) for state in layer.get_initial_state(5)] == [(5, *[4] * axes, 3)] * 2, name
