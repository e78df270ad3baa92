"""`implementation` changes no value without dropout, and becomes 1 with `recurrent_dropout`, whatever is passed."""

import keras
import numpy as np

for name in ("LSTM", "GRU", "LSTMCell", "GRUCell"):
    for value in (0, 1, 2, 3, None, "two"):
        layer = getattr(keras.layers, name)(3, recurrent_dropout=0.1, implementation=value)
        assert getattr(layer, "cell", layer).implementation == 1, (name, value)
    x, mask = keras.random.normal((2, 4, 8), seed=0), np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool)
    keras.utils.set_random_seed(0)
    one, two = (getattr(keras.layers, name)(3, implementation=value) for value in (1, 2))
    for layer in (one, two):
        layer.build((2, 8) if name.endswith("Cell") else (2, 4, 8))
    two.set_weights(one.get_weights())
    for training in (False, True):
        if name.endswith("Cell"):
            pair = [layer(x[:, 0], layer.get_initial_state(2), training=training)[0] for layer in (one, two)]
        else:
            pair = [layer(x, mask=mask, training=training) for layer in (one, two)]
        assert np.allclose(*pair, atol=1e-6), name

for name in ("SimpleRNN", "SimpleRNNCell", "RNN", "StackedRNNCells", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"):
    first = [keras.layers.LSTMCell(3)] if "RNNCells" in name or name == "RNN" else 3
    try:
        getattr(keras.layers, name)(*((3, 3) if name.startswith("Conv") else [first]), implementation=1)
    except (TypeError, ValueError):
        continue
    raise AssertionError(f"{name} took an implementation")
