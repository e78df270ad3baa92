import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 8))
outputs = keras.layers.ConvLSTM3D(3, 3)(x)
