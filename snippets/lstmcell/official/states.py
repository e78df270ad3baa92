import textwrap

import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
start = doc.index("states: A 2D tensor")
print(textwrap.fill(doc[start:].split(", which")[0], 66))

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.LSTMCell(3)
wrong, _ = cell(x, h)
right, states = cell(x, [h, keras.ops.zeros((2, 3))])
print("a 2D tensor:", to_numpy(wrong[0]).round(4))
print("a list:     ", to_numpy(right[0]).round(4))
print("returned:   ", type(states).__name__, "of", len(states))
