import textwrap
import warnings

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[[-1], [-2], [0], [0]]], "float32")
masked = keras.layers.Masking()(x)
for layer in (
    keras.layers.Flatten(),
    keras.layers.GlobalMaxPooling1D(),
    keras.layers.GlobalAveragePooling1D(),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outputs = layer(masked)
    print(type(layer).__name__, to_numpy(outputs[0]))
    for warning in caught:
        lines = f"{warning.category.__name__}: {warning.message}"
        print(textwrap.indent(textwrap.fill(lines, 62), "  "))
