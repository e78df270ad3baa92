import keras
import numpy as np

x = np.ones((2, 4, 8, 8))
x = x[..., None]
outputs = keras.layers.ConvLSTM2D(3, 3)(x)
print(x.shape, "->", tuple(outputs.shape))
