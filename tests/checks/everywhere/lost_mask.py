"""With `initial_state`, the mask of `Masking` no longer reaches the layer; passed as `mask=` it does."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 4, 8)))
x[1, 2:] = 0
mask = keras.layers.Masking().compute_mask(x)
for name in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3, bias_initializer="ones")
    states = layer.get_initial_state(2)
    masked = keras.layers.Masking()(x)
    unread = layer(x, initial_state=states)
    assert np.allclose(layer(masked), layer(x, mask=mask), atol=1e-6), name
    assert np.allclose(layer(masked, initial_state=states), unread, atol=1e-6), name
    assert np.allclose(layer(masked, mask=mask, initial_state=states), layer(x, mask=mask), atol=1e-6), name
    assert not np.allclose(unread, layer(x, mask=mask)), name
