import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class TwoOutputsCell(keras.Layer):
    state_size = 3

    def call(self, inputs, states):
        low, high = inputs[:, :3], 10 * inputs[:, :3]
        return (low, high), [low]


rnn = keras.layers.RNN(TwoOutputsCell())
outputs = rnn(np.ones((5, 4, 8)))
print("symbolic:", rnn(keras.Input((4, 8))).shape)
print("eager:   ", tuple(outputs.shape))
print(to_numpy(outputs[:, 0]))
