import keras
from keras.ops import convert_to_numpy as to_numpy


class ScaledCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states, scale=1.0):
        total = scale * (states[0] + inputs)
        return total, [total]


stack = keras.layers.StackedRNNCells([ScaledCell(), ScaledCell()])
x = keras.ops.ones((2, 8))
states = stack.get_initial_state(batch_size=2)
outputs, _ = stack(x, states)
print("default:", to_numpy(outputs[0, :3]))
outputs, _ = stack(x, states, scale=10.0)
print("scale=10:", to_numpy(outputs[0, :3]))
