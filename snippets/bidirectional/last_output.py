import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
every = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
last = keras.layers.Bidirectional(keras.layers.LSTM(3))
every.build(x.shape)
last.build(x.shape)
last.set_weights(every.get_weights())

steps, output = every(x), last(x)
print("output:", to_numpy(output[0]).round(4))
print(
    "left,  step 3:",
    np.allclose(output[:, :3], steps[:, 3, :3], atol=1e-6),
)
print(
    "right, step 0:",
    np.allclose(output[:, 3:], steps[:, 0, 3:], atol=1e-6),
)
