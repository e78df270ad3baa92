import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
padded = keras.ops.where(mask[..., None], x, 0.0)
lower = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
upper = keras.layers.Bidirectional(keras.layers.LSTM(3))

masked = keras.layers.Masking()(padded)
print("Masking:", to_numpy(upper(lower(masked))[0]).round(4))
print("2 steps:", to_numpy(upper(lower(x[:, :2]))[0]).round(4))
print("no mask:", to_numpy(upper(lower(padded))[0]).round(4))
