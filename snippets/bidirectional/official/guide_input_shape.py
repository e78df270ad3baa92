import textwrap
import warnings

import keras

lstm = keras.layers.LSTM(64, return_sequences=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.layers.Bidirectional(lstm, input_shape=(5, 10))
print(caught[0].category.__name__)
print(textwrap.fill(str(caught[0].message), 66))
