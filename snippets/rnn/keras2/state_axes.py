import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class MatrixCell(keras.Layer):
    state_size = 8
    output_size = 4

    def get_initial_state(self, batch_size=None):
        return [keras.ops.zeros((batch_size, 2, 4))]

    def call(self, inputs, states):
        matrix = states[0] + keras.ops.reshape(inputs, (-1, 2, 4))
        return keras.ops.sum(matrix, axis=1), [matrix]


x = np.ones((2, 4, 8), "float32")
rnn = keras.layers.RNN(MatrixCell(), return_state=True)
outputs, state = rnn(x)
print("Keras 3:", to_numpy(outputs)[0])
print("state, eager:   ", tuple(state.shape))
print("state, symbolic:", rnn(keras.Input((4, 8)))[1].shape)
