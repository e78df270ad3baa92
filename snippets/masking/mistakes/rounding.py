import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

for value in (-999.0, 0.1, -1.0, -2.0):
    x = np.full((1, 1, 8), value)
    results = []
    for dtype in ("float32", "mixed_float16", "mixed_bfloat16"):
        masking = keras.layers.Masking(
            mask_value=value, dtype=dtype
        )
        kept = to_numpy(masking(x)).any()
        results.append("kept" if kept else "masked")
    print(f"{value:6}: {results[0]:6} {results[1]:6} {results[2]}")
