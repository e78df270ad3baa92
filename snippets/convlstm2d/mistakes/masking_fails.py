import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 1))
x[0, 2:] = 0
masked = keras.layers.Masking()(x)
outputs = keras.layers.ConvLSTM2D(3, 3)(masked)
