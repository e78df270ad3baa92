import textwrap

import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
start = doc.index("recurrent_activation: ")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = keras.random.normal((2, 8), seed=0)
for name in ("sigmoid", "hard_sigmoid"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(
        3, recurrent_initializer="zeros", recurrent_activation=name
    )
    outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
    print(f"{name:12}", to_numpy(outputs[0]).round(4))
