import keras
import numpy as np

video = np.ones((2, 4, 8, 8, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(video)
print("frames: ", video.shape, "->", tuple(outputs.shape))

scans = np.ones((2, 4, 8, 8, 8, 1))
outputs = keras.layers.ConvLSTM3D(3, 3)(scans)
print("volumes:", scans.shape, "->", tuple(outputs.shape))
