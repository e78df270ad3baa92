import keras
import numpy as np

x = np.ones((2, 4, 8))
simple_rnn = keras.layers.SimpleRNN(3, return_state=True)
outputs, state_h, state_c = simple_rnn(x)
