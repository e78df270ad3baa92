import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[False] * 4, [True] * 4])
ones = np.ones((2, 3))
simple_rnn = keras.layers.SimpleRNN(3, return_state=True)
outputs, state = simple_rnn(x, mask=mask, initial_state=ones)
print("outputs:", to_numpy(outputs[0]))
print("state:  ", to_numpy(state[0]))
