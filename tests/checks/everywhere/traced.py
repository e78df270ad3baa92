"""In a graph a looping `RNN` traces its cell twice, whatever the length, masked or not, stateful or not."""

import keras
import numpy as np
import tensorflow as tf


class CountingCell(keras.Layer):
    state_size = 8
    calls = 0

    def call(self, inputs, states):
        self.calls += 1
        return inputs, [inputs]


for length in (1, 2, 4, 50):
    for mask in (None, np.ones((2, length), bool)):
        for arguments in ({}, {"return_sequences": True}, {"return_state": True}, {"stateful": True}):
            cell = CountingCell()
            rnn = keras.layers.RNN(cell, **arguments)
            rnn.build((2, length, 8))
            cell.calls = 0
            tf.function(rnn)(np.ones((2, length, 8), "float32"), mask=mask)
            assert cell.calls == 2, (length, mask is None, arguments, cell.calls)
