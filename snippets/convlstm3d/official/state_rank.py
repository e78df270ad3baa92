import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index("5D tensor with shape: `(samples, time, *spatial")
print(doc[start:].split(" Output shape:")[0])
start = doc.index("each 4D tensor with shape:")
print(textwrap.fill(doc[start:].split(" if")[0], 66))

x = np.ones((2, 4, 8, 8, 8, 1))
layer = keras.layers.ConvLSTM3D(3, 3, return_state=True)
outputs, state_h, state_c = layer(x)
print("input:", x.ndim, "axes")
print("state:", state_h.ndim, "axes", tuple(state_h.shape))
