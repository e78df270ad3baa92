import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.Masking.__doc__.split())
start = doc.index("then the timestep will be masked")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = np.array([[[3.0, 5.0], [0.0, 0.0]]])
dense = keras.layers.Dense(1, bias_initializer="ones")
outputs = dense(keras.layers.Masking()(x))
print("supports_masking:", dense.supports_masking)
print("masked timestep:", outputs[0, 1].numpy())
