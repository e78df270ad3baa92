import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class ShiftCell(keras.Layer):
    state_size = [8, 8]

    def call(self, inputs, states):
        total, shift = states
        total = total + inputs + shift
        return total, [total, shift]


x = np.zeros((2, 4, 8))
shift = np.full((2, 8), 0.5)
rnn = keras.layers.RNN(ShiftCell())
outputs = rnn(x, initial_state=[np.zeros((2, 8)), shift])
print("Keras 3:", to_numpy(outputs)[0, :3])
