import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = keras.ops.ones((2, 8))
gru = keras.layers.GRU(3, dropout=0.5, seed=0)
mask = gru.cell.get_dropout_mask(x)
print("units:", gru.units, "features:", x.shape[-1])
print("mask: ", np.array(mask)[0])
