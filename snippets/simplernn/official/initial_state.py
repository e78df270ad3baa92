import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
start = doc.index("initial_state: ")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8))
state = np.full((2, 3), 0.5)
simple_rnn = keras.layers.SimpleRNN(3)
for form in (state, [state], (state,)):
    outputs = simple_rnn(x, initial_state=form)
    print(
        type(form).__name__.ljust(7), to_numpy(outputs[0]).round(4)
    )
