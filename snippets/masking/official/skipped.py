import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.Masking.__doc__.split())
start = doc.index("then the timestep will be masked")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = np.array([[[3.0, 5.0], [0.0, 0.0]]])
dense = keras.layers.Dense(1, bias_initializer="ones")
outputs = dense(keras.layers.Masking()(x))
print("supports_masking:", dense.supports_masking)
print("masked timestep:", to_numpy(outputs[0, 1]))
