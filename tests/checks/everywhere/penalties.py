"""A penalty on a weight counts once, however many timesteps; on the output, after a call; of a cell, not in a loop."""

import keras
import numpy as np

for name in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3, kernel_regularizer="l2")
    cell = getattr(keras.layers, f"{name}Cell")(3, kernel_regularizer="l2")
    around = keras.layers.RNN(cell)
    for length in (1, 4, 9):
        x = keras.random.normal((2, length, 8))
        for each in (layer, around):
            each(x)
            once = 0.01 * float(np.sum(np.array(each.cell.kernel) ** 2))
            assert len(each.losses) == 1, (name, length)
            assert np.isclose(float(each.losses[0]), once, rtol=1e-4), (name, length)
    states = cell.get_initial_state(2)
    for _ in range(4):
        _, states = cell(keras.random.normal((2, 8)), states)
    assert len(cell.losses) == 1, name
    if name != "SimpleRNN":  # drops the argument: its page shows it
        active = getattr(keras.layers, name)(3, activity_regularizer="l2")
        active.build((2, 4, 8))
        assert active.losses == [], name
        active(keras.random.normal((2, 4, 8)))
        assert len(active.losses) == 1, name

for name in ("LSTM", "GRU", "SimpleRNN"):
    for unroll in (True, False):
        for step in ("fit", "evaluate"):
            cell = getattr(keras.layers, f"{name}Cell")(3, activity_regularizer="l2")
            model = keras.Sequential([keras.Input((4, 8)), keras.layers.RNN(cell, unroll=unroll)])
            model.compile("sgd", "mse")
            try:
                getattr(model, step)(np.ones((2, 4, 8)), np.zeros((2, 3)), verbose=0)
            except Exception:
                assert not unroll, (name, step)
            else:
                assert unroll or cell.activity_regularizer is None, (name, step)
