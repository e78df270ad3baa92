import keras
from keras.ops import convert_to_numpy as to_numpy


class FadingCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        total = 0.5 * states[0] + inputs
        return total, [total]


rnn = keras.layers.RNN(FadingCell())
print(to_numpy(rnn(keras.ops.ones((2, 4, 8)))[0, :3]))
