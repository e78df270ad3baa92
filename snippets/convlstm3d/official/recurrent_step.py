import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index("recurrent_activation: ")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = np.random.default_rng(0).random((2, 1, 8, 8, 8, 1))
for gate in "sigmoid", "hard_sigmoid":
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(3, 3, recurrent_activation=gate)
    outputs = to_numpy(layer(x)[0, 0, 0, 0]).round(4)
    print(f"one timestep, {gate}:".ljust(27), outputs)
