import keras
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
x[:, 2:] = -1.0
print("inputs:", x[0, :, 0].round(4))
masking = keras.layers.Masking()
print("default")
print("  mask:   ", to_numpy(masking.compute_mask(x)[0]))
print("  outputs:", to_numpy(masking(x)[0, :, 0]).round(4))
masking = keras.layers.Masking(mask_value=-1.0)
print("mask_value=-1.0")
print("  mask:   ", to_numpy(masking.compute_mask(x)[0]))
print("  outputs:", to_numpy(masking(x)[0, :, 0]).round(4))
