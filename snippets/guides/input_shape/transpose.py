import keras
import numpy as np

x = np.zeros((2, 8, 4)) + np.arange(8.0).reshape(8, 1)
print("feature 0:", x[0, 0], "feature 1:", x[0, 1])

reshaped = x.reshape(2, 4, 8)
print("reshape,   timestep 0:", reshaped[0, 0])
transposed = x.transpose(0, 2, 1)
print("transpose, timestep 0:", transposed[0, 0])
for name, data in ("reshape", reshaped), ("transpose", transposed):
    print(name, tuple(keras.layers.LSTM(3)(data).shape))
