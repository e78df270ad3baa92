import keras
import numpy as np


def windows(values, length=4):
    view = np.lib.stride_tricks.sliding_window_view
    x = view(values, length)[:-1, :, np.newaxis]
    return x, values[length:]


series = np.arange(20)
train = windows(series[:12])
apart = windows(series[12:])
looking_back = windows(series[12 - 4 :])
parts = {"train": train, "apart": apart, "back": looking_back}
for name, (x, y) in parts.items():
    print(f"{name:6}", x.shape, end=" ")
    print("read", x.min(), "to", x.max(), end=", ")
    print("answers", y.min(), "to", y.max())
print(tuple(keras.layers.LSTM(3)(train[0]).shape))
