import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
simple_rnn = keras.layers.SimpleRNN(3)
simple_rnn(x, mask)
