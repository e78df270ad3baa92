import keras


class MeanCell(keras.Layer):
    state_size = [[8, 8], 1]
    output_size = 8

    def call(self, inputs, states):
        (total, last), count = states
        total, count = total + inputs, count + 1
        return total / count, [[total, inputs], count]


rnn = keras.layers.RNN(MeanCell(), return_state=True)
outputs, (total, last), count = rnn(keras.ops.ones((2, 4, 8)))
