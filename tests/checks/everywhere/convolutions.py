"""ConvLSTMs: weights of one shape in both formats, no other size once built, one integer for all axes of space."""

import keras
import numpy as np

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    cls = getattr(keras.layers, name)
    shapes = []
    for style in ("channels_last", "channels_first"):
        layer = cls(3, 3, data_format=style)
        layer.build((2, 4, *[6] * axes, 5) if style == "channels_last" else (2, 4, 5, *[6] * axes))
        shapes.append([tuple(weight.shape) for weight in layer.weights])
    assert shapes[0] == shapes[1], name
    layer = cls(3, 3)
    layer(keras.random.normal((2, 4, *[6] * axes, 5)))
    for size in (5, 7, 12):
        try:
            layer(keras.random.normal((2, 4, *[size] * axes, 5)))
        except Exception:
            continue
        raise AssertionError(f"{name} took another size")
    for strides in (1, 2, 3):
        moved = cls(3, 3, strides=strides, return_state=True)
        output, h, c = moved(keras.random.normal((2, 4, *[12] * axes, 5)))
        assert output.shape == h.shape == c.shape, (name, strides)
        kernel = moved.cell.recurrent_kernel.shape
        assert tuple(kernel) == (*[3] * axes, 3, 12), (name, kernel)

    x = np.ones((2, 4, *[6] * axes, 5))
    for rates in ({}, {"recurrent_dropout": 0.5}, {"dropout": 0.5}, {"dropout": 0.5, "recurrent_dropout": 0.5}):
        for training in (False, True):
            try:
                cls(3, 3, dtype="float32", autocast=False, **rates)(x, training=training)
            except Exception:
                assert training, (name, rates)
                assert "dropout" in rates, (name, rates)
            else:
                assert not (training and "dropout" in rates), (name, rates)

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    for argument in ("kernel_size", "strides", "dilation_rate"):
        for value in (1, 2, 3):
            one, each = (
                getattr(keras.layers, name)(3, **({"kernel_size": 2} | {argument: way}))
                for way in (value, (value,) * axes)
            )
            assert getattr(one, argument) == getattr(each, argument) == (value,) * axes, (name, argument)
