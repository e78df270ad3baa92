import keras
import tensorflow as tf


class CountingCell(keras.Layer):
    state_size = 8
    calls = 0

    def call(self, inputs, states):
        self.calls += 1
        return inputs, [inputs]


x = keras.random.normal((2, 4, 8))
for unroll in (False, True):
    for size in (1, 2):
        cells = [CountingCell() for _ in range(size)]
        cell = cells if size > 1 else cells[0]
        rnn = keras.layers.RNN(cell, unroll=unroll)
        rnn(x)
        print(f"unroll={unroll}, {size}:", cells[0].calls, end=", ")
        cells[0].calls = 0
        tf.function(rnn)(x)
        print(f"in a graph {cells[0].calls}")
