import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.Masking.__doc__.split())
start = doc.index("if all values in the input tensor")
print(textwrap.fill(doc[start:].split(", then")[0], 66))

x = np.zeros((1, 2, 3, 1))
x[0, 1, 2] = 5.0
print(to_numpy(keras.layers.Masking().compute_mask(x)))
