import keras
import numpy as np


class SumCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = np.ones((1, 4, 1))
for flag in (False, True):
    rnn = keras.layers.RNN(SumCell(), stateful=flag)
    totals = [float(rnn(x)[0, 0]) for _ in range(3)]
    print(f"stateful={flag}: {totals}")
