import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("To introduce masks to your data")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8).astype("float32")
x[:, 2:] = 0.0
mask = np.array([[True, True, False, False]])
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
masked = keras.layers.Masking()(x)
print("no mask:", rnn(x)[0].numpy().round(4))
print("Masking:", rnn(masked)[0].numpy().round(4))
print("mask=:  ", rnn(x, mask=mask)[0].numpy().round(4))
