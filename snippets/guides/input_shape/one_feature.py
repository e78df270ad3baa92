import keras
import numpy as np

series = np.arange(12.0).reshape(3, 4)
for name, x in (
    ("4 timesteps of 1 feature ", series[:, :, np.newaxis]),
    ("1 timestep of 4 features ", series[:, np.newaxis, :]),
):
    lstm = keras.layers.LSTM(3)
    outputs = lstm(x)
    kernel = lstm.cell.kernel.shape
    print(name, x.shape, "->", tuple(outputs.shape), end=", ")
    print("kernel", kernel)
