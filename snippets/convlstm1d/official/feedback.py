import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM1D.__doc__.split())
start = doc.index("(the current implementation")
print(textwrap.fill(doc[start:].split("). ")[0], 66))

keras.utils.set_random_seed(0)
x = np.ones((1, 1, 8, 1))
zero = np.zeros((1, 6, 3))
layer = keras.layers.ConvLSTM1D(3, 3, return_state=True)
_, h, c = layer(x, initial_state=[zero, zero])
other, _, _ = layer(x, initial_state=[zero + 1, zero])
print("h is fed back:", not np.allclose(h, other, atol=1e-6))
_, _, c1 = layer(x, initial_state=[zero, zero + 1])
_, _, c2 = layer(x, initial_state=[zero, zero + 2])
print("gates see c:  ", not np.allclose(c1 - c, c2 - c1, atol=1e-6))
