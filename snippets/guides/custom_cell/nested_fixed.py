import keras
from keras.ops import convert_to_numpy as to_numpy


class MeanCell(keras.Layer):
    state_size = [[8, 8], 1]
    output_size = 8

    def get_initial_state(self, batch_size=None):
        return keras.tree.map_structure(
            lambda width: keras.ops.zeros((batch_size, width)),
            self.state_size,
        )

    def call(self, inputs, states):
        (total, last), count = states
        total, count = total + inputs, count + 1
        return total / count, [[total, inputs], count]


rnn = keras.layers.RNN(MeanCell(), return_state=True)
outputs, (total, last), count = rnn(keras.ops.ones((2, 4, 8)))
print("outputs:    ", tuple(outputs.shape))
print("total, last:", tuple(total.shape), tuple(last.shape))
print("count:      ", tuple(count.shape), to_numpy(count[:, 0]))
