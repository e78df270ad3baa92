import textwrap
import warnings

import keras
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
outputs = keras.layers.Masking()(x)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    flat = keras.layers.Flatten()(outputs)
print(caught[0].category.__name__)
print(textwrap.fill(str(caught[0].message), 66))

average = keras.layers.GlobalAveragePooling1D()(outputs)
print("Flatten:", tuple(flat.shape))
print("average:", tuple(average.shape))
print("average, masked:   ", to_numpy(average[0, :3]).round(4))
print("mean of 2 timesteps:", x[0, :2].mean(axis=0)[:3].round(4))
print("mean of all 4:     ", x[0].mean(axis=0)[:3].round(4))
