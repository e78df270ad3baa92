import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
simple_rnn = keras.layers.SimpleRNN(3)
outputs = simple_rnn(x).numpy()

kernel, recurrent_kernel, bias = simple_rnn.get_weights()
h = np.zeros((2, 3))
for t in range(4):
    h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)

print("Keras:", outputs[0].round(4))
print("NumPy:", h[0].round(4))
print("difference < 1e-6:", np.abs(h - outputs).max() < 1e-6)
