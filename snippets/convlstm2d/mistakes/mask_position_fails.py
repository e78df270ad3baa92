import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 1))
mask = np.array([[True, True, False, False], [True] * 4])
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(x, mask)
