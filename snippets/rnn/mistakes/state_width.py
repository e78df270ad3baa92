import keras
from keras.ops import convert_to_numpy as to_numpy


class SumCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


rnn = keras.layers.RNN(SumCell())
symbolic = rnn(keras.Input((4, 8)), initial_state=keras.Input((5,)))
print("width 5, symbolic:", symbolic.shape)

x = keras.ops.ones((2, 4, 8))
state = keras.ops.array([[100.0], [200.0]])
outputs = rnn(x, initial_state=state)
print("width 1, run:", tuple(outputs.shape))
print(to_numpy(outputs[:, :3]))
