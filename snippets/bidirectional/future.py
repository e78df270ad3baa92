import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
changed = x.copy()
changed[:, 3] += 1.0

lstm = keras.layers.LSTM(3, return_sequences=True)
bidirectional = keras.layers.Bidirectional(lstm)
for layer in (lstm, bidirectional):
    difference = np.abs(layer(changed) - layer(x)).max(axis=(0, 2))
    print(f"{type(layer).__name__:13}", difference.round(4))
