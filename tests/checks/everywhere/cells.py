"""Cells by hand: what comes back, a second state, one timestep, a tensor for the states, the weights of a layer."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
for rate in (0.0, 0.5):
    cell = keras.layers.GRUCell(3, dropout=rate, recurrent_dropout=rate)
    output, states = cell(keras.random.normal((2, 8)), cell.get_initial_state(2), training=True)
    assert np.array_equal(output, states[0])

for name in ("GRUCell", "SimpleRNNCell"):
    for units in (1, 3):
        cell = getattr(keras.layers, name)(units)
        x, h = keras.random.normal((2, 8)), keras.random.normal((2, units))
        for second in (h * 100, np.full((2, units), np.nan), np.zeros((5, 7)), np.float64(1)):
            assert np.array_equal(cell(x, [h, second])[0], cell(x, [h])[0]), name
        for batch in range(1, 7):
            step = keras.random.normal((batch, 1, 8))
            output, _ = cell(step, cell.get_initial_state(batch))
            assert len(output.shape) == 3, (name, batch)

for units in (1, 3):
    cell = keras.layers.LSTMCell(units)
    for batch in range(1, 7):
        x, tensor = keras.random.normal((batch, 8)), keras.random.normal((batch, units))
        try:
            output, _ = cell(x, tensor)
        except Exception:
            assert batch == 1, batch
        else:
            meant, _ = cell(x, [keras.ops.repeat(tensor[i : i + 1], batch, axis=0) for i in (0, 1)])
            assert np.allclose(output, meant, atol=1e-6), batch

for rates in ({}, {"dropout": 0.5}, {"recurrent_dropout": 0.5}, {"dropout": 0.5, "recurrent_dropout": 0.5}):
    for training in (False, True):
        for batch in (1, 2, 3, 5):
            cell = keras.layers.SimpleRNNCell(3, **rates)
            state = keras.random.normal((batch, 3))
            cell(keras.random.normal((batch, 8)), state[0], training=training)

for name in ("LSTM", "GRU", "SimpleRNN"):
    for arguments in ({}, {"reset_after": False}) if name == "GRU" else ({},):
        layer = getattr(keras.layers, name)(3, **arguments)
        cell = getattr(keras.layers, f"{name}Cell")(3, **arguments)
        x = keras.random.normal((2, 1, 8))
        meant = layer(x)
        cell.build((2, 8))
        cell.set_weights(layer.get_weights())
        assert np.allclose(cell(x[:, 0], cell.get_initial_state(2))[0], meant, atol=1e-6), name
