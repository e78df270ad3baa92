import keras
import numpy as np

lstm = keras.layers.LSTM(3)
print(tuple(lstm(np.ones((2, 4, 8))).shape))
print(lstm(keras.Input((4, 5))).shape)
print(tuple(lstm(np.ones((2, 4, 5))).shape))
