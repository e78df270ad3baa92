import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("To introduce masks to your data")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8).astype("float32")
x[:, 2:] = 0.0
mask = np.array([[True, True, False, False]])
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
masked = keras.layers.Masking()(x)
print("no mask:", to_numpy(rnn(x)[0]).round(4))
print("Masking:", to_numpy(rnn(masked)[0]).round(4))
print("mask=:  ", to_numpy(rnn(x, mask=mask)[0]).round(4))
