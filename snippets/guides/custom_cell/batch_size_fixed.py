import keras
from keras.ops import convert_to_numpy as to_numpy


class StartCell(keras.Layer):
    state_size = 8

    def get_initial_state(self, batch_size=None):
        return [keras.ops.ones((batch_size, 8))]

    def call(self, inputs, states):
        h = states[0] + inputs
        return h, [h]


rnn = keras.layers.RNN(StartCell())
outputs = rnn(keras.ops.ones((2, 4, 8)))
print(to_numpy(outputs[0]))
