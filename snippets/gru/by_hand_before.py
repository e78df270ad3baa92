import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
gru = keras.layers.GRU(3, reset_after=False)
outputs = to_numpy(gru(x))

kernel, recurrent_kernel, bias = gru.get_weights()
u_z, u_r, u_candidate = np.split(recurrent_kernel, 3, axis=1)
h = np.zeros((2, 3))
for t in range(4):
    z, r, candidate = np.split(x[:, t] @ kernel + bias, 3, axis=1)
    z = 1 / (1 + np.exp(-(z + h @ u_z)))
    r = 1 / (1 + np.exp(-(r + h @ u_r)))
    candidate = np.tanh(candidate + (r * h) @ u_candidate)
    h = z * h + (1 - z) * candidate

print("Keras:", outputs[0].round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
