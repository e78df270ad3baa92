import textwrap
import warnings

import keras

doc = " ".join(keras.layers.Masking.__doc__.split())
start = doc.index("If any downstream layer does not")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

masked = keras.layers.Masking()(keras.ops.ones((2, 4, 8)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    outputs = keras.layers.Flatten()(masked)
print("run:", caught[0].category.__name__, tuple(outputs.shape))
