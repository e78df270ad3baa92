import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

for value in (0.1, np.float64(0.1), -1.0):
    x = np.full((1, 1, 8), value)
    print(f"mask_value: {value} ({type(value).__name__})")
    for dtype in ("float32", "float64", "mixed_bfloat16"):
        masking = keras.layers.Masking(
            mask_value=value, dtype=dtype
        )
        outputs = to_numpy(masking(x))
        result = "kept" if outputs.any() else "masked"
        print(f"  {dtype:14} {outputs.dtype.name:8} {result}")
