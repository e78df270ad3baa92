import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
simple_rnn = keras.layers.SimpleRNN(3)
start = np.arange(6, dtype="float32").reshape(2, 1, 3) / 10
wrong = simple_rnn(x, initial_state=start)
right = simple_rnn(x, initial_state=start[:, 0])
print("(2, 1, 3):", wrong.shape)
print("(2, 3):   ", right.shape)
