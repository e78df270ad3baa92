import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((2, 4, 5, 8))
mask = np.array([[True, True, False, False], [True] * 4])
words = np.repeat(mask[..., np.newaxis], 5, axis=2)
wrapper = keras.layers.TimeDistributed(keras.layers.LSTM(3))
outputs = wrapper(x, mask=words)
print("mask:", words.shape, "outputs:", tuple(outputs.shape))
print("masked sentences:", to_numpy(outputs[0, 2:]).tolist())
