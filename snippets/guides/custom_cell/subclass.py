import keras


class ResidualCell(keras.layers.LSTMCell):
    def call(self, inputs, states, training=False):
        output, states = super().call(inputs, states, training)
        return inputs + output, states


keras.utils.set_random_seed(0)
rnn = keras.layers.RNN(ResidualCell(8), return_sequences=True)
lstm = keras.layers.LSTM(8, return_sequences=True)
x = keras.random.normal((2, 4, 8), seed=0)
lstm.build(x.shape)
rnn.build(x.shape)
lstm.set_weights(rnn.get_weights())
difference = keras.ops.abs(rnn(x) - (x + lstm(x)))
print("equal:", float(keras.ops.max(difference)) < 1e-6)
