import keras


class TwoStatesCell(keras.Layer):
    state_size = [8, 8]

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total, states[1] + 1]


x = keras.ops.ones((2, 4, 8))
rnn = keras.layers.RNN(TwoStatesCell(), return_state=True)
outputs, total, count = rnn(x)
print("outputs:", tuple(outputs.shape))
print("states: ", float(total[0, 0]), float(count[0, 0]))
