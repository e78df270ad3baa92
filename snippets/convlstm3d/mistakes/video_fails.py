import keras
import numpy as np

video = np.ones((2, 4, 8, 8, 1))
outputs = keras.layers.ConvLSTM3D(3, 3)(video)
