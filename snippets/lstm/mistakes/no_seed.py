import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((2, 4, 8))
one = keras.layers.LSTM(3)(x)
two = keras.layers.LSTM(3)(x)
print("no seed:        ", np.array_equal(one, two))

one = keras.layers.LSTM(3, seed=0)(x)
two = keras.layers.LSTM(3, seed=0)(x)
print("seed=0:         ", np.array_equal(one, two))

keras.utils.set_random_seed(0)
one = keras.layers.LSTM(3)(x)
keras.utils.set_random_seed(0)
two = keras.layers.LSTM(3)(x)
print("set_random_seed:", np.array_equal(one, two))
print(to_numpy(two[0]).round(4))
