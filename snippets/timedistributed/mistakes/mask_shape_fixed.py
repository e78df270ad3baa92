import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.ones((2, 4), bool)
wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
print("mask:", mask.shape, "input:", x.shape)
print("outputs:", tuple(wrapper(x, mask=mask).shape))
