import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM3D(3, 3)
outputs = to_numpy(layer(x))

kernel, recurrent_kernel, bias = layer.get_weights()
h = c = np.zeros((2, 6, 6, 6, 3), "float32")
for t in range(4):
    z = keras.ops.conv(x[:, t], kernel, padding="valid") + bias
    z = z + keras.ops.conv(h, recurrent_kernel, padding="same")
    i, f, candidate, o = np.split(z, 4, axis=-1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    c = f * c + i * np.tanh(candidate)
    h = o * np.tanh(c)

print("Keras:  ", outputs[0, 0, 0, 0].round(4))
print("by hand:", h[0, 0, 0, 0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
