import keras
import numpy as np


class Cell(keras.layers.LSTMCell):
    def call(self, inputs, states, training=False):
        calls.append(1)
        return super().call(inputs, states, training)


rnn = keras.layers.RNN(Cell(3))
x = np.ones((2, 100, 8))
mask = np.arange(100) < [[5], [5]]
for name, sequences, given in (
    ("100 timesteps:", x, None),
    ("100, 95 masked:", x, mask),
    ("5 timesteps:", x[:, :5], None),
):
    calls = []
    rnn(sequences, mask=given)
    print(name.ljust(15), "cell called", len(calls), "times")
