import textwrap

import keras
import numpy as np

layers = keras.layers
x = keras.ops.ones((2, 8))
for cls in (layers.LSTMCell, layers.GRUCell, layers.SimpleRNNCell):
    doc = " ".join(cls.__doc__.split())
    start = doc.index("Fraction of the units")
    print(cls.__name__)
    print(textwrap.fill(doc[start:].split(". ")[0], 66))
    cell = cls(3, dropout=0.5, seed=0)
    mask = np.array(cell.get_dropout_mask(x))[0]
    print(f"  {cell.units} units, {x.shape[-1]} features:", mask)
