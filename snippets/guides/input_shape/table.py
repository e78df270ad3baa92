import keras
import numpy as np

table = np.arange(64.0).reshape(8, 8)
x = table.reshape(2, 4, 8)
print("table:", table.shape, "-> x:", x.shape)
print("row 4 of the table:       ", table[4, :3], "...")
print("sample 1, its timestep 0: ", x[1, 0, :3], "...")
print("LSTM:", tuple(keras.layers.LSTM(3)(x).shape))
