import textwrap
import warnings

import keras

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.layers.LSTM(64, input_shape=(None, 28))

print(caught[0].category.__name__)
print(textwrap.fill(str(caught[0].message), 66))
