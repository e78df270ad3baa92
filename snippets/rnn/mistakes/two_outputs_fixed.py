import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class TwoOutputsCell(keras.Layer):
    state_size = 3
    output_size = 6

    def call(self, inputs, states):
        low, high = inputs[:, :3], 10 * inputs[:, :3]
        return keras.ops.concatenate([low, high], axis=1), [low]


rnn = keras.layers.RNN(TwoOutputsCell())
low, high = keras.ops.split(rnn(np.ones((5, 4, 8))), 2, axis=1)
print(tuple(low.shape), to_numpy(low[0]))
print(tuple(high.shape), to_numpy(high[0]))
