"""`Embedding` takes any number of axes; an average over time takes any length, and counts what a mask keeps."""

import keras
import numpy as np

for axes in range(1, 6):
    ids = np.ones([2] * axes, int)
    embedding = keras.layers.Embedding(5, 8, mask_zero=True)
    assert embedding(ids).shape == (*ids.shape, 8)
    assert embedding.compute_mask(ids).shape == ids.shape

average = keras.layers.GlobalAveragePooling1D()
for length in (1, 4, 100):
    x = np.array(keras.random.normal((2, length, 3)))
    assert average(x).shape == (2, 3)
    for kept in range(1, length + 1):
        mask = np.arange(length) < [[kept], [length]]
        assert np.allclose(average(x, mask=mask)[0], x[0, :kept].mean(0), atol=1e-5), (length, kept)
masking = keras.layers.Masking()
x = np.ones((1, 4, 3), "float32")
x[0, 2:] = 0
assert np.allclose(average(masking(x)), 1)
