import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index("Fraction of the units")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

volume = keras.ops.ones((1, 8, 8, 8, 1))
layer = keras.layers.ConvLSTM3D(3, 3, dropout=0.5, seed=0)
for gate, mask in zip(
    "ifco", layer.cell.get_dropout_mask(volume), strict=True
):
    dropped = int((np.array(mask) == 0).sum())
    print(f"{gate}: {dropped} of {8**3} voxels dropped")
