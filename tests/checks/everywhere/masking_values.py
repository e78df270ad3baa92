"""`Masking` masks a timestep only if all its features equal the value, which types can hold, as Keras 2 does."""

import itertools

import keras
import numpy as np
import tf_keras

for value in (0.0, -1.0, 0.5, 7.0):
    rows = np.array(list(itertools.product((value, value + 1), repeat=4)))[None]
    for library in (keras, tf_keras):
        layer = library.layers.Masking(mask_value=value)
        kept = (rows != value).any(-1)
        assert np.array_equal(layer.compute_mask(rows), kept), value
        assert np.array_equal(layer(rows), rows * kept[..., None]), value

for value in (0.0, -1.0, 1.0, 2.0, -0.5):  # these no type rounds
    for given, dtype in itertools.product((value, np.float64(value)), ("float64", "mixed_bfloat16", "mixed_float16")):
        x = np.full((1, 2, 3), value)
        outputs = keras.layers.Masking(mask_value=given, dtype=dtype)(x)
        assert not np.array(keras.ops.cast(outputs, "float32")).any(), (value, dtype)
assert np.array(
    keras.ops.cast(keras.layers.Masking(0.1, dtype="mixed_bfloat16")(np.full((1, 2, 3), 0.1)), "float32")
).all()
