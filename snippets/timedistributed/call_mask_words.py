import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 5, 8), seed=0)
mask = np.ones((2, 4, 5), bool)
mask[0, 0, 3:] = False
lstm = keras.layers.LSTM(3)
wrapper = keras.layers.TimeDistributed(lstm)
print("no mask:", to_numpy(wrapper(x)[0, 0]).round(4))
print("mask:   ", to_numpy(wrapper(x, mask=mask)[0, 0]).round(4))
print("3 words:", to_numpy(lstm(x[:, 0, :3])[0]).round(4))
