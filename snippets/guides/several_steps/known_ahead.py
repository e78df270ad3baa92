import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3, return_state=True)
dense = keras.layers.Dense(1)
x = np.random.rand(2, 4, 8)
known = np.random.rand(2, 6, 7)

outputs, *states = lstm(x)
values = [to_numpy(dense(outputs))]
for step in range(6 - 1):
    row = np.concatenate([values[-1], known[:, step]], axis=1)
    row = row[:, np.newaxis]
    outputs, *states = lstm(row, initial_state=states)
    values.append(to_numpy(dense(outputs)))
print("row:", row.shape)
print("forecast:", np.concatenate(values, axis=1).shape)
