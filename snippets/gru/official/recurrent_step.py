import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("recurrent_activation: ")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = np.random.rand(2, 1, 8)
gru = keras.layers.GRU(3)
same = keras.layers.GRU(3, recurrent_activation="hard_sigmoid")
gru.build(x.shape)
same.build(x.shape)
same.set_weights(gru.get_weights())
print("one timestep, sigmoid:     ", to_numpy(gru(x)[0]).round(4))
print("one timestep, hard_sigmoid:", to_numpy(same(x)[0]).round(4))
