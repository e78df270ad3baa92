"""A file of weights has neither timesteps nor batch size, stateful or not; stateful layers keep no states in it."""

import keras
import numpy as np

x = keras.random.normal((1, 4, 8), seed=0)
for name in ("LSTM", "GRU", "SimpleRNN"):

    def model(batch, steps, stateful=False, name=name):
        layer = getattr(keras.layers, name)(3, stateful=stateful)
        return keras.Sequential([keras.Input(batch_shape=(batch, steps, 8)), layer])

    first = model(3, 4, stateful=True)
    first.predict(np.ones((3, 4, 8)), batch_size=3, verbose=0)
    first.save_weights("m.weights.h5")
    for other in (model(None, None), model(1, 4), model(1, 4, stateful=True), model(1, None, stateful=True)):
        other.load_weights("m.weights.h5")
        assert all(np.array_equal(a, b) for a, b in zip(first.get_weights(), other.get_weights(), strict=True)), name
    assert all(not np.array(state).any() for state in other.layers[-1].states), name
    plain = model(None, 4)
    plain.set_weights(first.get_weights())
    assert np.allclose(plain(x), other(x), atol=1e-6), name
