import keras
import tensorflow as tf


class CountingCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        calls.append(1)
        return inputs, [inputs]


for unroll in (False, True):
    for timesteps in (4, 40):
        calls = []
        rnn = keras.layers.RNN(CountingCell(), unroll=unroll)
        x = tf.TensorSpec((2, timesteps, 8))
        tf.function(rnn).get_concrete_function(x)
        print(f"unroll={unroll}, {timesteps:2} timesteps:", end=" ")
        print("call ran", len(calls), "times")
