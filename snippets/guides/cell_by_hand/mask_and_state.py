import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
mask = np.array([[0, 1, 0, 1], [1, 1, 1, 0]], bool)
h, c = np.eye(2, 3), np.ones((2, 3))
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(x, initial_state=[h, c], mask=mask)

kernel, recurrent_kernel, bias = lstm.get_weights()
y = np.zeros((2, 3))
for t in range(4):
    total = x[:, t] @ kernel + h @ recurrent_kernel + bias
    i, f, n, o = np.split(total, 4, axis=1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    new_c = f * c + i * np.tanh(n)
    new_h = o * np.tanh(new_c)
    read = mask[:, t : t + 1]
    h, c = np.where(read, new_h, h), np.where(read, new_c, c)
    y = np.where(read, new_h, y)
    same = np.abs(y - outputs[:, t]).max() < 1e-6
    print(f"read {mask[0, t]!s:5} {y[0].round(4)} equal: {same}")
