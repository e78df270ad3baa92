import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("indicating whether a given timestep")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
mask = np.array([[True, True, False, False]])
gru = keras.layers.GRU(3)
print("mask:   ", to_numpy(gru(x, mask=mask)[0]).round(4))
print("first 2:", to_numpy(gru(x[:, :2])[0]).round(4))
print("last 2: ", to_numpy(gru(x[:, 2:])[0]).round(4))
