import keras
import numpy as np

frames = np.full((2, 4, 8, 8, 1), 255, "uint8")
x = keras.layers.Rescaling(1 / 255)(frames)
outputs = keras.layers.ConvLSTM2D(3, 3)(x)
print(frames.dtype, "->", x.dtype.name, float(keras.ops.max(x)))
print(tuple(outputs.shape))
