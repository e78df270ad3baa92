import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

right = np.array([[[1], [2], [0], [0]]], "float32")
left = np.array([[[0], [0], [1], [2]]], "float32")
masking = keras.layers.Masking(mask_value=0)
for bias in (0, 1):
    half = keras.layers.SimpleRNN(
        1,
        activation="linear",
        kernel_initializer="ones",
        recurrent_initializer=keras.initializers.Constant(0.5),
        bias_initializer=keras.initializers.Constant(bias),
    )
    alone = to_numpy(half(right[:, :2])).item()
    print(f"bias {bias}, alone: {alone}")
    for name, x in (("right", right), ("left", left)):
        plain = to_numpy(half(x)).item()
        masked = to_numpy(half(masking(x))).item()
        print(f"  {name:5}  no mask: {plain:7}  masked: {masked}")
