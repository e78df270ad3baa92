import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h, c = np.random.normal(size=(2, 8)), *np.ones((2, 2, 3))
cell = keras.layers.LSTMCell(3)
outputs, (new_h, new_c) = cell(x, [h, c])

kernel, recurrent_kernel, bias = cell.get_weights()
z = x @ kernel + h @ recurrent_kernel + bias
i, f, candidate, o = np.split(z, 4, axis=1)
i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
c = f * c + i * np.tanh(candidate)
h = o * np.tanh(c)

print("Keras h, c:", to_numpy(new_h[0]).round(4), end=" ")
print(to_numpy(new_c[0]).round(4))
print("NumPy h, c:", h[0].round(4), c[0].round(4))
print("h differs < 1e-6:", np.abs(h - new_h).max() < 1e-6)
print("c differs < 1e-6:", np.abs(c - new_c).max() < 1e-6)
