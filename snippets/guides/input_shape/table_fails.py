import keras
import numpy as np

table = np.arange(80.0).reshape(10, 8)
whole = len(table) // 4 * 4
x = table[:whole].reshape(-1, 4, 8)
print("cut:", x.shape, "->", tuple(keras.layers.LSTM(3)(x).shape))
table.reshape(-1, 4, 8)
