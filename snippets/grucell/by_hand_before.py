import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h = np.random.normal(size=(2, 8)), np.ones((2, 3))
cell = keras.layers.GRUCell(3, reset_after=False)
outputs, _ = cell(x, h)

kernel, recurrent_kernel, bias = cell.get_weights()
x_z, x_r, x_h = np.split(x @ kernel + bias, 3, axis=1)
u_z, u_r, u_h = np.split(recurrent_kernel, 3, axis=1)
z = 1 / (1 + np.exp(-x_z - h @ u_z))
r = 1 / (1 + np.exp(-x_r - h @ u_r))
candidate = np.tanh(x_h + (r * h) @ u_h)
h = z * h + (1 - z) * candidate

print("Keras:", to_numpy(outputs[0]).round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
