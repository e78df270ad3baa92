import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(4))
by_position = bidirectional(x, mask)
rows = [
    np.repeat(mask[:1], 2, axis=0),
    np.repeat(mask[1:], 2, axis=0),
]
as_states = bidirectional(x, initial_state=rows)
named = bidirectional(x, mask=mask)
print("by position:", to_numpy(by_position[0, 2:6]).round(4))
print("as states:  ", to_numpy(as_states[0, 2:6]).round(4))
print("mask=:      ", to_numpy(named[0, 2:6]).round(4))
