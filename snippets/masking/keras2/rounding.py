import keras
import numpy as np
import tf_keras

x = np.full((1, 1, 8), 0.1)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    print(dtype)
    for name, library in (
        ("Keras 2:", tf_keras),
        ("Keras 3:", keras),
    ):
        masking = library.layers.Masking(
            mask_value=0.1, dtype=dtype
        )
        masked = not masking(x).numpy().any()
        print(" ", name, "masked:", masked)
