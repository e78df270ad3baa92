import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
zeros, ones = np.zeros((2, 3)), np.ones((2, 3))

print("default:       ", to_numpy(bidirectional(x)[0]).round(4))
first = [ones, ones, zeros, zeros]
outputs = bidirectional(x, initial_state=first)
print("first two ones:", to_numpy(outputs[0]).round(4))
last = [zeros, zeros, ones, ones]
outputs = bidirectional(x, initial_state=last)
print("last two ones: ", to_numpy(outputs[0]).round(4))
