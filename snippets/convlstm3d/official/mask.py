import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index("Binary tensor of shape")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
mask = np.array([[True, True, False, False]] * 2)
layer = keras.layers.ConvLSTM3D(3, 3)
outputs = layer(x, mask=mask)
print("run:              ", to_numpy(outputs[0, 0, 0, 0]).round(4))
outputs = layer(x[:, :2])
print("steps marked True:", to_numpy(outputs[0, 0, 0, 0]).round(4))
