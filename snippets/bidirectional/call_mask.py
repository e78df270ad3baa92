import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs = bidirectional(x)
print("4 steps:", to_numpy(outputs[0]).round(4))
outputs = bidirectional(x, mask=mask)
print("mask:   ", to_numpy(outputs[0]).round(4))
outputs = bidirectional(x[:, :2])
print("2 steps:", to_numpy(outputs[0]).round(4))
