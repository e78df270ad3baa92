"""A mask that reaches the output makes `fit` and `evaluate` average over the valid timesteps, in losses and metrics."""

import itertools

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((6, 4, 8)))
y = np.array(keras.random.normal((6, 4, 2)))
kept = np.array(list(itertools.product((True, False), repeat=4))[:6])
x[~kept] = 0
for name, loss in itertools.product(("LSTM", "GRU", "SimpleRNN"), ("mse", "mae")):
    rnn = getattr(keras.layers, name)(3, return_sequences=True)
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.Masking(), rnn, keras.layers.Dense(2)])
    model.compile(keras.optimizers.SGD(0.0), loss, metrics=["mae"])
    each = np.array(keras.losses.get(loss)(y, model.predict(x, verbose=0)))
    distance = np.abs(y - model.predict(x, verbose=0)).mean(axis=-1)
    for found in (
        model.evaluate(x, y, batch_size=6, verbose=0),
        [values[0] for values in model.fit(x, y, batch_size=6, verbose=0).history.values()],
    ):
        meant = sorted([each[kept].mean(), distance[kept].mean()])
        assert np.allclose(sorted(found), meant, rtol=1e-4), (name, loss, found, meant)
