import keras


class SumCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        total = states + inputs
        return total, [total]


for timesteps in (1, 2, 4):
    rnn = keras.layers.RNN(SumCell(), unroll=True)
    x = keras.ops.ones((2, timesteps, 8))
    print(timesteps, "timesteps:", tuple(rnn(x).shape))
