import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM1D.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

step = keras.ops.ones((1, 8, 1))
layer = keras.layers.ConvLSTM1D(3, 3, dropout=0.5, seed=0)
for gate, mask in zip(
    "ifco", layer.cell.get_dropout_mask(step), strict=True
):
    print(gate, np.array(mask)[0, :, 0])
