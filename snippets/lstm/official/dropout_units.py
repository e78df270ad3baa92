import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.LSTM.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = keras.ops.ones((2, 8))
lstm = keras.layers.LSTM(3, dropout=0.5, seed=0)
mask = lstm.cell.get_dropout_mask(x)
print("units:", lstm.units, "features:", x.shape[-1])
print("mask: ", np.array(mask)[0])
