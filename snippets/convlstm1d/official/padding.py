import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM1D.__doc__.split())
start = doc.index('`"same"` results')
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = np.ones((2, 4, 8, 1))
for strides in 1, 2:
    layer = keras.layers.ConvLSTM1D(
        3, 3, padding="same", strides=strides
    )
    print(f"strides={strides}:", tuple(layer(x).shape))
