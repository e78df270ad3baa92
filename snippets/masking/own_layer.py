import warnings

import keras
from keras.ops import convert_to_numpy as to_numpy


class Double(keras.layers.Layer):
    def __init__(self, supports_masking):
        super().__init__()
        self.supports_masking = supports_masking

    def call(self, inputs):
        return 2 * inputs


keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
lstm = keras.layers.LSTM(3)
for flag in (False, True):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outputs = lstm(Double(flag)(keras.layers.Masking()(x)))
    print(f"{flag!s:5}", to_numpy(outputs[0]).round(4), len(caught))
print("short", to_numpy(lstm(2 * x[:, :2])[0]).round(4))
