import keras
import numpy as np


class SumCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = np.ones((1, 4, 1))
rnn = keras.layers.RNN(SumCell(), stateful=True)
print("call 1:", float(rnn(x)[0, 0]))
print("call 2:", float(rnn(x)[0, 0]))
rnn.reset_state()
print("reset: ", float(rnn(x)[0, 0]))
