import keras


class AverageCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units

    def call(self, inputs, states):
        average = (states[0] + inputs) / 2
        return average, [average]


cells = [
    keras.layers.LSTMCell(3),
    AverageCell(3),
    keras.layers.GRUCell(5),
]
stack = keras.layers.StackedRNNCells(cells)
print("state_size: ", stack.state_size)
print("output_size:", stack.output_size)
print(keras.layers.RNN(stack)(keras.Input((4, 8))).shape)
