import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
simple_rnn = keras.layers.SimpleRNN(3)
outputs = to_numpy(simple_rnn(x))

kernel, recurrent_kernel, bias = simple_rnn.get_weights()
h = np.zeros((2, 3))
for t in range(4):
    h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)

print("Keras:", outputs[0].round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
