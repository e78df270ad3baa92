import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8, 8, 1), seed=0))
changed = x.copy()
changed[:, 0] = 0
every = keras.layers.TimeDistributed(keras.layers.Conv2D(3, 3))
memory = keras.layers.ConvLSTM2D(3, 3, return_sequences=True)
for layer in every, memory:
    outputs, other = layer(x), layer(changed)
    print(type(layer).__name__, tuple(outputs.shape))
    change = np.abs(outputs - other).max(axis=(0, 2, 3, 4)) > 0
    print("  changed at timestep:", change.astype(int))
