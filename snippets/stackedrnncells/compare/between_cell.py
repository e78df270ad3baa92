import keras


class KeepAllCell(keras.layers.StackedRNNCells):
    @property
    def output_size(self):
        return sum(cell.units for cell in self.cells)

    def call(self, inputs, states, training=False):
        _, states = super().call(inputs, states, training=training)
        outputs = [cell_states[0] for cell_states in states]
        return keras.ops.concatenate(outputs, axis=1), states


cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
rnn = keras.layers.RNN(KeepAllCell(cells), return_sequences=True)
outputs = rnn(keras.random.normal((2, 4, 8)))
lower, upper = keras.ops.split(outputs, [3], axis=2)
print(tuple(outputs.shape))
print("lower:", tuple(lower.shape), "upper:", tuple(upper.shape))
