import keras
import tensorflow as tf


class CountingCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        self.calls += 1
        return inputs, [inputs]


x = keras.random.normal((2, 4, 8))
for unroll in (False, True):
    rnn = keras.layers.RNN(CountingCell(), unroll=unroll)
    rnn.cell.calls = 0
    rnn(x)
    print(f"unroll={unroll}: {rnn.cell.calls} calls", end=", ")
    rnn.cell.calls = 0
    tf.function(rnn)(x)
    print(f"in a graph {rnn.cell.calls}")
