import keras
import numpy as np

x = np.array([[[3, 5], [0, 5], [0, 0]]])
masked = keras.layers.Masking()(x)
for layer in keras.layers.LSTM(3), keras.layers.Dense(3):
    print(layer.name, masked.dtype.name, "->", end=" ")
    print(layer(masked).dtype.name)
keras.layers.Conv1D(3, 2)(masked)
