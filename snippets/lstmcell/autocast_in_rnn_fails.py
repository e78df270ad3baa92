import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for dtype in ("float32", "mixed_float16"):
    results = []
    for flag in (True, False):
        keras.utils.set_random_seed(0)
        cell = keras.layers.LSTMCell(3, autocast=flag, dtype=dtype)
        rnn = keras.layers.RNN(cell, dtype=dtype)
        results.append(to_numpy(rnn(x)))
    print(dtype, "same:", np.array_equal(*results))
