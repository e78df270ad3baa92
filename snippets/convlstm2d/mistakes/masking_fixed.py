import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((2, 4, 8, 8, 1))
x[0, 2:] = 0
mask = (x != 0).any(axis=(2, 3, 4))
print(mask.tolist())

keras.utils.set_random_seed(0)
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(x, mask=mask)
print("mask:         ", to_numpy(outputs[0, 0, 0]).round(4))
outputs = layer(x[:, :2])
print("first 2 steps:", to_numpy(outputs[0, 0, 0]).round(4))
