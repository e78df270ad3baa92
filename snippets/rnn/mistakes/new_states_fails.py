import keras


class TwoStatesCell(keras.Layer):
    state_size = [8, 8]

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = keras.ops.ones((2, 4, 8))
rnn = keras.layers.RNN(TwoStatesCell(), unroll=True)
print("unrolled:", tuple(rnn(x).shape))
rnn = keras.layers.RNN(TwoStatesCell())
outputs = rnn(x)
