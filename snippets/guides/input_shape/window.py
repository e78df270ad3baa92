import keras
import numpy as np

series = np.sin(np.arange(56.0))
windows = np.lib.stride_tricks.sliding_window_view(series, 25)
x = windows[:, :, np.newaxis]
samples, timesteps, features = x.shape
print("x:", x.shape)
print("samples:  ", samples)
print("timesteps:", timesteps)
print("features: ", features)
print("LSTM(20):", tuple(keras.layers.LSTM(20)(x).shape))
