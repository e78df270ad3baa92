import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.ones((1, 4, 8, 8, 1))
x[0, :, 2, 5] = 0.0
mask = np.any(x, axis=(2, 3, 4))
layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
plain = to_numpy(layer(x))
masked = to_numpy(layer(x, mask=mask))
print("mask:", mask.tolist())
print("equal:", np.allclose(masked, plain, atol=1e-6))
