import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
lstm = keras.layers.LSTM(3)
outputs = to_numpy(lstm(x))

kernel, recurrent_kernel, bias = lstm.get_weights()
h = c = np.zeros((2, 3))
for t in range(4):
    z = x[:, t] @ kernel + h @ recurrent_kernel + bias
    i, f, candidate, o = np.split(z, 4, axis=1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    c = f * c + i * np.tanh(candidate)
    h = o * np.tanh(c)

print("Keras:", outputs[0].round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
