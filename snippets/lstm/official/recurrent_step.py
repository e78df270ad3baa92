import textwrap

import keras
import numpy as np

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
print("one timestep, sigmoid:     ", lstm(x)[0].numpy().round(4))
print("one timestep, hard_sigmoid:", same(x)[0].numpy().round(4))
