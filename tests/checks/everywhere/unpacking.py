"""A batch of two unpacks into an output and a state without an error, whichever layer has one state."""

import keras
import numpy as np

x = keras.random.normal((2, 4, 8))
for name in ("SimpleRNN", "GRU"):
    layer = getattr(keras.layers, name)(3)
    output, state = layer(x)
    assert np.array_equal([output, state], layer(x)), name
