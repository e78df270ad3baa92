"""Dropout: values are 0 or scaled up, only in training, by one mask for all timesteps; no cell state is dropped."""

import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
ones = keras.ops.ones((2, 8))
for name in ("LSTM", "GRU", "SimpleRNN"):
    cls, cell_cls = getattr(keras.layers, name), getattr(keras.layers, f"{name}Cell")
    for rate in (0.1, 0.5, 0.9):
        keras.utils.set_random_seed(0)
        cell = cell_cls(3, dropout=rate, recurrent_dropout=rate)
        for masks in (cell.get_dropout_mask(ones), cell.get_recurrent_dropout_mask(ones)):
            values = np.array(masks)
            scaled = np.isclose(values, 1 / (1 - rate), rtol=1e-5)
            assert (scaled | (values == 0)).all(), (name, rate)
        for argument in ("dropout", "recurrent_dropout"):
            keras.utils.set_random_seed(0)
            with_it = cls(3, **{argument: rate})
            keras.utils.set_random_seed(0)
            assert np.allclose(with_it(x), cls(3)(x), atol=1e-6), (name, argument)
    cell = cell_cls(3, dropout=1.0)
    states = cell.get_initial_state(2)
    one, two = (cell(x[:, 0], states, training=training)[0] for training in (False, True))
    assert np.allclose(one, two, atol=1e-6) == (name != "SimpleRNN"), name

# In one call, the masks are those of the first timestep, whatever the length: by hand, the same output.
for argument in ("dropout", "recurrent_dropout"):
    for name in ("LSTM", "GRU", "SimpleRNN"):
        layer = getattr(keras.layers, name)(3, return_sequences=True, seed=1, **{argument: 0.5})
        layer.build(x.shape)
        cell = getattr(keras.layers, f"{name}Cell")(3, seed=1, **{argument: 0.5})
        cell.build((2, 8))
        cell.set_weights([np.array(weight) for weight in layer.get_weights()[: len(cell.weights)]])
        states, outputs = cell.get_initial_state(2), []
        for t in range(4):
            output, states = cell(x[:, t], states, training=True)
            outputs.append(output)
        assert np.allclose(layer(x, training=True), np.stack(outputs, 1), atol=1e-5), (name, argument)

# An open forget gate and a closed input gate keep the whole cell state, whatever is dropped.
for rates in ({"dropout": 0.5}, {"recurrent_dropout": 0.5}, {"dropout": 0.5, "recurrent_dropout": 0.5}):
    cell = keras.layers.LSTMCell(3, **rates)
    cell.build((2, 8))
    bias = np.repeat([-100.0, 100.0, 0.0, 0.0], 3)
    cell.set_weights([np.zeros((8, 12)), np.zeros((3, 12)), bias, *cell.get_weights()[3:]])
    c = keras.random.normal((2, 3))
    _, (_, kept) = cell(x[:, 0], [keras.ops.ones((2, 3)), c], training=True)
    assert np.allclose(c, kept, atol=1e-6), rates
