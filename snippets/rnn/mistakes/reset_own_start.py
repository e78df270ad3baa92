import keras
import numpy as np


class HundredCell(keras.Layer):
    state_size = 1

    def get_initial_state(self, batch_size=None):
        return [keras.ops.full((batch_size, 1), 100.0)]

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = np.ones((1, 4, 1))
rnn = keras.layers.RNN(HundredCell(), stateful=True)
print("first call: ", float(rnn(x)[0, 0]))
rnn.reset_state()
print("reset_state:", float(rnn(x)[0, 0]))

rnn.states[0].assign(rnn.get_initial_state(1)[0])
print("assign:     ", float(rnn(x)[0, 0]))
