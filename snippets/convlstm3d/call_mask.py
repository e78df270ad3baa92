import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
layer = keras.layers.ConvLSTM3D(3, 3)
outputs = layer(x)
print("all 4 steps:  ", to_numpy(outputs[0, 0, 0, 0]).round(4))
outputs = layer(x, mask=mask)
print("mask:         ", to_numpy(outputs[0, 0, 0, 0]).round(4))
outputs = layer(x[:, :2])
print("first 2 steps:", to_numpy(outputs[0, 0, 0, 0]).round(4))
