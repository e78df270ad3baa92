import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
zeros, ones = np.zeros((2, 3)), np.ones((2, 3))
for states in ([zeros, zeros], [ones, zeros], [zeros, ones]):
    outputs = bidirectional(x, initial_state=states)
    starts = [float(state[0, 0]) for state in states]
    print(starts, to_numpy(outputs[0]).round(4))
