import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

frame = keras.ops.ones((1, 4, 4, 1))
layer = keras.layers.ConvLSTM2D(3, 3, dropout=0.5, seed=0)
masks = layer.cell.get_dropout_mask(frame)
print("masks:", len(masks))
for gate, mask in zip("if", masks[:2], strict=True):
    print(gate)
    print(np.array(mask)[0, :, :, 0])
