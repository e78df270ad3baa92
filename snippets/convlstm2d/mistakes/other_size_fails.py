import keras
import numpy as np

layer = keras.layers.ConvLSTM2D(3, 3)
print(tuple(layer(np.ones((2, 4, 8, 8, 1))).shape))
other = np.ones((2, 4, 9, 9, 1))
print(tuple(layer(other).shape))
