"""Dropout of ConvLSTMs: values are 0 or scaled up, only in training, each gate by one mask for all steps; 1 is 0."""

import keras
import numpy as np

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    cls = getattr(keras.layers, name)
    shape = (2, 4, *[5] * axes, 2)
    x = np.array(keras.random.normal(shape, seed=0))
    for rate in (0.1, 0.5, 0.9):
        keras.utils.set_random_seed(0)
        cell = cls(3, 3, dropout=rate, recurrent_dropout=rate).cell
        for masks in (cell.get_dropout_mask(keras.ops.ones(shape[1:])), cell.get_recurrent_dropout_mask(x[0])):
            assert len(masks) == 4, name
            for mask in map(np.array, masks):
                assert (np.isclose(mask, 1 / (1 - rate), rtol=1e-5) | (mask == 0)).all(), (name, rate)
            assert not np.array_equal(*masks[:2]), (name, rate)
        for argument in ("dropout", "recurrent_dropout"):
            outputs = []
            for given in ({}, {argument: rate}, {argument: 1.0}):
                keras.utils.set_random_seed(0)
                layer = cls(3, 3, **given)
                outputs += [np.array(layer(x))]
                outputs += [np.array(layer(x, training=True))] if given.get(argument) != rate else []
            assert all(np.allclose(outputs[0], other, atol=1e-6) for other in outputs), (name, argument)

    for argument in ("dropout", "recurrent_dropout"):  # the masks of the first timestep, by hand at each
        layer = cls(3, 3, return_sequences=True, seed=1, **{argument: 0.5})
        layer.build(shape)
        cell = cls(3, 3, seed=1, **{argument: 0.5}).cell
        cell.build((2, *shape[2:]))
        cell.set_weights(layer.get_weights()[: len(cell.weights)])
        states, outputs = layer.get_initial_state(2), []
        for t in range(4):
            output, states = cell(x[:, t], states, training=True)
            outputs.append(output)
        assert np.allclose(layer(x, training=True), np.stack(outputs, 1), atol=1e-5), (name, argument)
