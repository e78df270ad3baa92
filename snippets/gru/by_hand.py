import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
gru = keras.layers.GRU(3, bias_initializer="glorot_uniform")
outputs = to_numpy(gru(x))

kernel, recurrent_kernel, (bias, recurrent_bias) = gru.get_weights()
h = np.zeros((2, 3))
for t in range(4):
    inner = h @ recurrent_kernel + recurrent_bias
    z, r, candidate = np.split(x[:, t] @ kernel + bias, 3, axis=1)
    z_inner, r_inner, candidate_inner = np.split(inner, 3, axis=1)
    z = 1 / (1 + np.exp(-(z + z_inner)))
    r = 1 / (1 + np.exp(-(r + r_inner)))
    candidate = np.tanh(candidate + r * candidate_inner)
    h = z * h + (1 - z) * candidate

print("Keras:", outputs[0].round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
