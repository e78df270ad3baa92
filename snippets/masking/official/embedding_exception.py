import textwrap
import warnings

import keras

doc = " ".join(keras.layers.Embedding.__doc__.split())
start = doc.index("If this is `True`, then all subsequent")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

embedding = keras.layers.Embedding(5, 8, mask_zero=True)
outputs = embedding(keras.ops.ones((2, 4)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    outputs = keras.layers.Flatten()(outputs)
print("run:", caught[0].category.__name__, tuple(outputs.shape))
