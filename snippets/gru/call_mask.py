import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
gru = keras.layers.GRU(3)
print("all 4 steps:  ", to_numpy(gru(x)[0]).round(4))
outputs = gru(x, mask=mask)
print("mask:         ", to_numpy(outputs[0]).round(4))
print("first 2 steps:", to_numpy(gru(x[:, :2])[0]).round(4))
print("outputs:", tuple(outputs.shape))
