"""Masks made: `Masking` finds nothing after `Embedding`, all ways agree, and 0.1 of float64 is found in float32."""

import inspect
import itertools

import keras
import numpy as np

ids = np.array([[3, 1, 0, 0], [2, 4, 1, 3], [0, 0, 1, 2], [0, 2, 0, 1]])
mask = ids != 0
for seed, name in itertools.product(range(3), ("LSTM", "GRU", "SimpleRNN")):
    keras.utils.set_random_seed(seed)
    embedding = keras.layers.Embedding(5, 8, mask_zero=True)
    assert np.array(keras.layers.Masking().compute_mask(np.array(embedding(ids)))).all()
    for sequences, zero in itertools.product((False, True), repeat=2):
        layer = getattr(keras.layers, name)(3, return_sequences=sequences, zero_output_for_mask=zero)
        meant = layer(np.array(embedding(ids)), mask=mask)
        assert np.allclose(layer(embedding(ids)), meant, atol=1e-6), name
        filled = np.array(embedding(ids)) * mask[..., None]
        assert np.allclose(layer(keras.layers.Masking()(filled)), meant, atol=1e-6), name

for dtype in ("float32", "float64", "float16", "bfloat16", "mixed_float16", "mixed_bfloat16"):
    for given in ("float64", "float32"):
        outputs = keras.layers.Masking(0.1, dtype=dtype)(np.full((1, 2, 3), 0.1, given))
        masked = not np.array(keras.ops.cast(outputs, "float32")).any()
        assert masked == (dtype == "float32" or (dtype, given) == ("float64", "float32")), (dtype, given)

for name, cls in inspect.getmembers(keras.layers, inspect.isclass):
    if issubclass(cls, keras.Layer):
        try:
            layer = cls()
        except Exception:
            continue  # needs arguments
        assert isinstance(layer.supports_masking, bool), name
assert isinstance(keras.Layer().supports_masking, bool)

x = np.array([[[3.0, 5.0], [0.0, 0.0]]])
for trainable in (True, False):
    layer = keras.layers.Masking(trainable=trainable)
    assert np.array_equal(layer(x), x)
    assert np.array_equal(layer.compute_mask(x), [[True, False]])
    assert layer.weights == []
