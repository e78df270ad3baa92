import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])
print(tuple(keras.layers.LSTM(3)(x, mask=mask).shape))
