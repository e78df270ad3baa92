import warnings

import keras
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
x[0, 2:] = 0
masked = keras.layers.Masking()(x)
for name, inputs in (
    ("masked", masked),
    ("keras.ops.copy(masked)", keras.ops.copy(masked)),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        flat = keras.layers.Flatten()(inputs)
    print(f"{name:22} {tuple(flat.shape)} warnings: {len(caught)}")
