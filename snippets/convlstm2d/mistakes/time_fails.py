import keras
import numpy as np

image = np.ones((2, 8, 8, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(image)
