"""Lists of cells: `reset_state()` raises, a list of one takes no mask, and one sample left over is repeated."""

import itertools

import keras
import numpy as np

cells = [getattr(keras.layers, f"{name}Cell") for name in ("LSTM", "GRU", "SimpleRNN")]
for some in (*itertools.product(cells, repeat=2), *itertools.product(cells, repeat=3)):
    rnn = keras.layers.RNN([cell(3) for cell in some], stateful=True)
    rnn(keras.ops.ones((2, 4, 8)))
    assert len(rnn.states) == len(some), some
    assert all(isinstance(states, (list, tuple)) for states in rnn.states), some
    try:
        rnn.reset_state()
    except Exception:
        continue
    raise AssertionError(f"{some} was reset")

mask = np.array([[True, True, False, False], [True] * 4])
for cell in cells:
    for make in (list, lambda cells: keras.layers.StackedRNNCells(cells)):
        one = keras.layers.RNN(make([cell(3)]))
        one(keras.ops.ones((2, 4, 8)))
        try:
            one(keras.ops.ones((2, 4, 8)), mask=mask)
        except ValueError:
            continue
        raise AssertionError(f"{cell} took a mask")

for some in ([cells[0], cells[1]], [cells[1], cells[2], cells[0]]):
    for step, batch, left in itertools.product(("fit", "evaluate", "predict"), (3,), (1, 2)):
        inputs = keras.Input((4, 8), batch_size=batch)
        rnn, same = (keras.layers.RNN([cell(3) for cell in some], stateful=True) for _ in range(2))
        model = keras.Model(inputs, rnn(inputs))
        model.compile(keras.optimizers.SGD(0.0), "mse")
        x = np.array(keras.random.normal((batch + left, 4, 8)))
        given = [x] if step == "predict" else [x, np.zeros((batch + left, 3))]
        options = {"batch_size": batch, "verbose": 0} | ({"shuffle": False} if step == "fit" else {})
        try:
            result = getattr(model, step)(*given, **options)
        except Exception:
            assert left != 1, (step, batch)
            continue
        assert left == 1, (step, batch)
        assert step != "predict" or len(result) == 2 * batch, batch
        same.build((batch, 4, 8))
        same.set_weights(rnn.get_weights())
        for part in (x[:batch], np.repeat(x[batch:], batch, axis=0)):
            same(part)
        for one, two in zip(*(keras.tree.flatten(each.states) for each in (rnn, same)), strict=True):
            assert np.allclose(one, two, atol=1e-5), (some, step, batch)
