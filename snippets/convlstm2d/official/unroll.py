import inspect
import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index("unroll: Boolean")
end = doc.index(" Unrolling can speed-up")
print(textwrap.fill(doc[start:end], 66))

parameters = inspect.signature(keras.layers.ConvLSTM2D).parameters
print("in the signature:", "unroll" in parameters)
layer = keras.layers.ConvLSTM2D(3, 3, unroll=True)
outputs = layer(np.ones((2, 4, 8, 8, 1)))
print("accepted:", layer.unroll, tuple(outputs.shape))
