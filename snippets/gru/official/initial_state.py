import textwrap

import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("initial_state: ")
print(textwrap.fill(doc[start:].split(" (optional")[0], 66))

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
h, other = keras.ops.full((2, 3), 0.5), keras.ops.ones((2, 3))
gru = keras.layers.GRU(3)
states = {"h": h, "[h]": [h], "[h, other]": [h, other]}
for name, state in states.items():
    outputs = gru(x, initial_state=state)
    print(f"{name:10}", to_numpy(outputs[0]).round(4))
