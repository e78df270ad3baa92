import keras
import numpy as np

series = np.arange(10.0)
windows = np.lib.stride_tricks.sliding_window_view(series, 4)
x = windows[:-1, :, np.newaxis]
y = series[4:]
print("series:", series.shape)
print("x:     ", x.shape)
print("y:     ", y.shape)
print("first: ", x[0, :, 0], "->", y[0])
print("last:  ", x[-1, :, 0], "->", y[-1])
print("LSTM:  ", tuple(keras.layers.LSTM(3)(x).shape))
