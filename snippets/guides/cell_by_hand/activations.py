import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
lstm = keras.layers.LSTM(
    3, activation="softsign", recurrent_activation="hard_sigmoid"
)
outputs = to_numpy(lstm(x))


def softsign(x):
    return x / (1 + np.abs(x))


kernel, recurrent_kernel, bias = lstm.get_weights()
h = c = np.zeros((2, 3))
for t in range(4):
    total = x[:, t] @ kernel + h @ recurrent_kernel + bias
    i, f, n, o = np.split(total, 4, axis=1)
    i, f, o = (np.clip(gate / 6 + 0.5, 0, 1) for gate in (i, f, o))
    c = f * c + i * softsign(n)
    h = o * softsign(c)
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
