import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


def remember(shape, dtype=None):
    bias = np.zeros(shape)
    bias[0, : shape[1] // 3] = 3.0
    return bias


x = keras.ops.zeros((1, 4, 8))
state = keras.ops.ones((1, 3))
for initializer in ("zeros", remember):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(
        3, bias_initializer=initializer, return_sequences=True
    )
    outputs = gru(x, initial_state=state)
    print(to_numpy(outputs[0, :, 0]).round(4))
