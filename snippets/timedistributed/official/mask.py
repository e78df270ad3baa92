import textwrap

import keras
import numpy as np


class ShowMask(keras.layers.Layer):
    def call(self, inputs, mask=None):
        print("inner:", tuple(inputs.shape), tuple(mask.shape))
        return inputs


doc = " ".join(keras.layers.TimeDistributed.__doc__.split())
start = doc.index("mask: Binary tensor")
print(textwrap.fill(doc[start:].split(" (only")[0], 66))

x = np.ones((2, 1, 8))
wrapper = keras.layers.TimeDistributed(ShowMask())
print("outer:", x.shape, (2, 1))
wrapper(x, mask=np.ones((2, 1), bool))
