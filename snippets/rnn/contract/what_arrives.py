import keras
import numpy as np


class PrintingCell(keras.Layer):
    state_size = [3, 5]

    def build(self, input_shape):
        print("build: input_shape =", input_shape)

    def call(self, inputs, states):
        shapes = [tuple(state.shape) for state in states]
        print("call: inputs", tuple(inputs.shape), "states", shapes)
        return states[0], states


x = np.ones((2, 4, 8))
keras.layers.RNN(PrintingCell(), unroll=True)(x)
