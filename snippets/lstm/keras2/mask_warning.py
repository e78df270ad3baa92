import textwrap
import warnings

import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    masking = library.layers.Masking()
    lstm = library.layers.LSTM(3, return_sequences=True)
    flatten = library.layers.Flatten()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outputs = flatten(lstm(masking(x)))
    print(name, tuple(outputs.shape), "warnings:", len(caught))

print(caught[0].category.__name__)
print(textwrap.fill(str(caught[0].message), 66))
