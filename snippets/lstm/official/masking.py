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
lstm = keras.layers.LSTM(3)
masked = keras.layers.Masking()(x)
print("no mask:", lstm(x)[0].numpy().round(4))
print("Masking:", lstm(masked)[0].numpy().round(4))
print("mask=:  ", lstm(x, mask=mask)[0].numpy().round(4))
