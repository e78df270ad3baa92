import warnings

import keras
from keras.ops import convert_to_numpy as to_numpy

warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
x[0, 2:] = 0
masking = keras.layers.Masking()
masked, mask = masking(x), masking.compute_mask(x)
first = keras.layers.LSTM(3, return_sequences=True)
second = keras.layers.LSTM(3)
alone = second(first(x[:, :2]))
print("alone:           ", to_numpy(alone[0]).round(4))

for supports in (True, False):
    first.supports_masking = second.supports_masking = supports
    print("supports_masking:", supports)
    stacked = second(first(masked))
    given = second(first(masked, mask=mask), mask=mask)
    print("  as it is:      ", to_numpy(stacked[0]).round(4))
    print("  mask= to each: ", to_numpy(given[0]).round(4))
