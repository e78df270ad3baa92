import warnings

import keras

x = keras.random.normal((1, 4, 8), seed=0).numpy()
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
