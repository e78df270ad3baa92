import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = keras.ops.ones((2, 8))
simple_rnn = keras.layers.SimpleRNN(3, dropout=0.5, seed=0)
mask = simple_rnn.cell.get_dropout_mask(x)
print("units:", simple_rnn.units, "features:", x.shape[-1])
print("mask: ", np.array(mask)[0])
