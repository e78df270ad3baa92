import keras
import numpy as np

x = np.ones((2, 4, 5, 8))
mask = np.array([[True, True, False, False], [True] * 4])
wrapper = keras.layers.TimeDistributed(keras.layers.LSTM(3))
print(wrapper(x, mask=mask))
