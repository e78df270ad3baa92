import keras
import numpy as np


def convolve(signal, kernel):
    pieces = [signal[:, p : p + 3] for p in range(6)]
    return np.stack([np.tensordot(s, kernel, 2) for s in pieces], 1)


keras.utils.set_random_seed(0)
x = np.asarray(keras.random.normal((2, 4, 8, 1), seed=0))
layer = keras.layers.ConvLSTM1D(3, 3)
outputs = keras.ops.convert_to_numpy(layer(x))
kernel, recurrent_kernel, bias = layer.get_weights()
h = c = np.zeros((2, 6, 3))
for t in range(4):
    padded = np.pad(h, ((0, 0), (1, 1), (0, 0)))
    z = convolve(x[:, t], kernel)
    z = z + convolve(padded, recurrent_kernel) + bias
    i, f, candidate, o = np.split(z, 4, axis=-1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    c = f * c + i * np.tanh(candidate)
    h = o * np.tanh(c)
print(outputs[0, 0].round(4), h[0, 0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
