import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 1))
x[0, 2:] = 0.0
masking = keras.layers.Masking()
print("mask:", tuple(masking.compute_mask(x).shape))
print(keras.layers.ConvLSTM2D(3, 3)(masking(x)).shape)
