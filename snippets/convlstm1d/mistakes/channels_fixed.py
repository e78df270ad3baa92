import keras
import numpy as np

x = np.ones((2, 4, 8))
layer = keras.layers.ConvLSTM1D(3, 3)
outputs = layer(x[..., None])
print("8 positions, 1 channel: ", tuple(outputs.shape), end=" ")
print(layer.count_params(), "parameters")

layer = keras.layers.ConvLSTM1D(3, 1)
outputs = layer(x[:, :, None, :])
print("1 position,  8 channels:", tuple(outputs.shape), end=" ")
print(layer.count_params(), "parameters")
