import keras
import numpy as np

name = keras.backend.standardize_dtype
x = np.ones((1, 4, 8))
print("float64 in, out:", name(keras.layers.LSTM(3)(x).dtype))
print("float64 tensor: ", name(keras.ops.ones(3, "float64").dtype))
print("int64 tensor:   ", name(keras.ops.ones(3, "int64").dtype))
for initializer in ("orthogonal", "glorot_uniform"):
    print(initializer)
    for dtype in ("float16", "bfloat16", "float64"):
        lstm = keras.layers.LSTM(
            3, dtype=dtype, recurrent_initializer=initializer
        )
        try:
            print(f"  {dtype}:".ljust(12), name(lstm(x).dtype))
        except Exception as error:
            print(f"  {dtype}:".ljust(12), type(error).__name__)
