import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
lstm = keras.layers.LSTM(1, return_sequences=True)
outputs = to_numpy(lstm(x))
kernel, recurrent_kernel, bias = lstm.get_weights()
h = c = np.zeros((1, 1))
print("   i      f      n      o      c      h")
for t in range(4):
    total = x[:, t] @ kernel + h @ recurrent_kernel + bias
    i, f, n, o = np.split(total, 4, axis=1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    n = np.tanh(n)
    c = f * c + i * n
    h = o * np.tanh(c)
    row = [value.item() for value in (i, f, n, o, c, h)]
    print(" ".join(f"{value:6.2f}" for value in row))
    assert np.abs(h - outputs[:, t]).max() < 1e-6
