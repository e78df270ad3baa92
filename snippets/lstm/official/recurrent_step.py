import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTM.__doc__.split())
start = doc.index("recurrent_activation: ")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = np.random.rand(2, 1, 8)
lstm = keras.layers.LSTM(3)
same = keras.layers.LSTM(3, recurrent_activation="hard_sigmoid")
lstm.build(x.shape)
same.build(x.shape)
same.set_weights(lstm.get_weights())
print("one timestep, sigmoid:     ", to_numpy(lstm(x)[0]).round(4))
print("one timestep, hard_sigmoid:", to_numpy(same(x)[0]).round(4))
