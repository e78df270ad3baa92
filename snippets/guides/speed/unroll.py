import keras
import tensorflow as tf


class Cell(keras.layers.LSTMCell):
    def call(self, inputs, states, training=False):
        calls.append(1)
        return super().call(inputs, states, training)


for unroll in (False, True):
    for timesteps in (10, 100):
        rnn = keras.layers.RNN(Cell(3), unroll=unroll)
        rnn.build((2, timesteps, 8))
        calls = []
        x = tf.TensorSpec((2, timesteps, 8))
        graph = tf.function(rnn).get_concrete_function(x).graph
        size = len(graph.get_operations())
        print(f"unroll={unroll}, {timesteps:3} timesteps:", end=" ")
        print(f"cell traced {len(calls)} times, operations {size}")
