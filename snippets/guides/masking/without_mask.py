import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

half = keras.layers.SimpleRNN(
    1,
    activation="linear",
    use_bias=False,
    kernel_initializer="ones",
    recurrent_initializer=keras.initializers.Constant(0.5),
    return_sequences=True,
)
x = np.array([1, 2, 0, 0], "float32").reshape((1, 4, 1))
masking = keras.layers.Masking(mask_value=0)
masked = masking(x)
for name, inputs in (
    ("the two values alone:", x[:, :2]),
    ("filled up, no mask:", x),
    ("filled up, Masking:", masked),
):
    outputs = to_numpy(half(inputs)[0, :, 0])
    print(f"{name:22}", " ".join(f"{h:5}" for h in outputs))
print("mask:   ", *to_numpy(masking.compute_mask(x)).tolist())
print("outputs:", tuple(half(masked).shape))
