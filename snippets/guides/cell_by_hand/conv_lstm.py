import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8, 1), seed=0))
layer = keras.layers.ConvLSTM1D(3, kernel_size=3)
outputs = to_numpy(layer(x))
kernel, recurrent_kernel, bias = layer.get_weights()
w = kernel.reshape(3 * 1, 12)
u = recurrent_kernel.reshape(3 * 3, 12)
h = c = np.zeros((2, 6, 3))
for t in range(4):
    around = np.pad(h, [(0, 0), (1, 1), (0, 0)])
    total = np.zeros((2, 6, 12))
    for p in range(6):
        window = x[:, t, p : p + 3].reshape(2, 3 * 1)
        states = around[:, p : p + 3].reshape(2, 3 * 3)
        total[:, p] = window @ w + states @ u + bias
    i, f, n, o = np.split(total, 4, axis=-1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    c = f * c + i * np.tanh(n)
    h = o * np.tanh(c)
same = np.abs(h - outputs).max() < 1e-6
print("outputs:", outputs.shape, "difference < 1e-6:", same)
