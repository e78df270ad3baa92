import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(x)

lengths = np.array([2, 4])
index = (lengths - 1).reshape(-1, 1, 1)
last = keras.ops.take_along_axis(outputs, index, axis=1)[:, 0]

for n, length in enumerate(lengths):
    alone = to_numpy(lstm(x[n : n + 1, :length])[0, -1])
    print(f"sample {n}")
    print("  alone:            ", alone.round(4))
    print("  at its own length:", to_numpy(last[n]).round(4))
    print("  outputs[:, -1]:   ", to_numpy(outputs[n, -1]).round(4))
