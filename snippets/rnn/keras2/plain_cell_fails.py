import keras
import numpy as np
import tf_keras


class SumCell:
    state_size = 8

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = np.ones((2, 4, 8), "float32")
print("Keras 2:", tf_keras.layers.RNN(SumCell())(x).numpy()[0, :3])
rnn = keras.layers.RNN([SumCell()])
print("Keras 3, in a list:", rnn(x).numpy()[0, :3])
print("Keras 3:", keras.layers.RNN(SumCell())(x).numpy()[0, :3])
