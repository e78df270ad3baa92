import keras
from keras.ops import convert_to_numpy as to_numpy

sequences = [[[0.25, 0.5]], [[0.5, 0.75], [0.75, 0.25]]]
masking = keras.layers.Masking()
for dtype in ("int32", "float32"):
    x = keras.utils.pad_sequences(
        sequences, padding="post", dtype=dtype
    )
    print(dtype, x.tolist())
    print("  mask:", to_numpy(masking.compute_mask(x)).tolist())
default = keras.utils.pad_sequences(sequences)
print("default:", default.dtype)
