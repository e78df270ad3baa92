import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("Note that this field")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
for value in False, True:
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, zero_output_for_mask=value)
    outputs = lstm(x, mask=mask)
    print(f"{value}:".ljust(6), to_numpy(outputs[0]).round(4))
