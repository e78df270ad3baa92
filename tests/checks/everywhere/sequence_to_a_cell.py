"""A cell that accepts a whole sequence computes each timestep from a first state; dropout masks stay until reset."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
for name, number in (("LSTMCell", 2), ("GRUCell", 1), ("SimpleRNNCell", 1)):
    cls = getattr(keras.layers, name)
    cell = cls(3)
    for shape in ((1, 4, 8), (4, 4, 8), (1, 7, 8), (7, 7, 8)) if number == 1 else ():
        x = np.array(keras.random.normal(shape))
        states = [np.array(keras.random.normal((shape[0], 3))) for _ in range(number)]
        outputs, _ = cell(x, states)
        for t in range(shape[1]):
            row = min(t, shape[0] - 1)
            first = [np.repeat(state[row : row + 1], shape[0], axis=0) for state in states]
            assert np.allclose(outputs[:, t], cell(x[:, t], first)[0], atol=1e-6), (name, shape, t)
    for shape in ((2, 4, 8), (3, 4, 8), (5, 4, 8)):
        try:
            cell(keras.random.normal(shape), cell.get_initial_state(shape[0]))
        except Exception:
            continue
        raise AssertionError(f"{name} took {shape}")

    cell = cls(3, dropout=0.5, recurrent_dropout=0.5)
    masks = []
    for number_of_reset in range(3):
        for _ in range(6):  # timesteps and batches
            x = keras.random.normal((2, 8))
            cell(x, cell.get_initial_state(2), training=True)
            got = [cell.get_dropout_mask(x), cell.get_recurrent_dropout_mask(x)]
            masks.append(np.concatenate([np.ravel(part) for part in keras.tree.flatten(got)]))
        assert all(np.array_equal(masks[-1], each) for each in masks[-6:]), (name, number_of_reset)
        assert number_of_reset == 0 or not np.array_equal(masks[-1], masks[-7]), name
        cell.reset_dropout_mask()
        cell.reset_recurrent_dropout_mask()

    for make in (lambda cell: cell, lambda cell: [cell, keras.layers.GRUCell(3)]):
        cell = cls(3, dropout=0.5)
        rnn = keras.layers.RNN(make(cell))
        rnn(keras.random.normal((2, 4, 8)), training=True)
        assert cell._dropout_mask is None, name
