import keras
import numpy as np

frames = np.full((2, 4, 8, 8, 1), 255, "uint8")
outputs = keras.layers.ConvLSTM2D(3, 3)(frames)
