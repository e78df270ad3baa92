import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
rnn = keras.layers.RNN(keras.layers.LSTMCell(3), unroll=True)
print("mask:", tuple(rnn(x, mask=mask).shape))
print("no mask:", tuple(rnn(x).shape))
