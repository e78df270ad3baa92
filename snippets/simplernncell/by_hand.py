import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h = np.random.normal(size=(2, 8)), np.ones((2, 3))
cell = keras.layers.SimpleRNNCell(3)
outputs, _ = cell(x, h)

kernel, recurrent_kernel, bias = cell.get_weights()
h = np.tanh(x @ kernel + h @ recurrent_kernel + bias)

print("Keras:", to_numpy(outputs[0]).round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
