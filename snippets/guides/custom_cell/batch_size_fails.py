import keras


class StartCell(keras.Layer):
    state_size = 8

    def get_initial_state(self, batch):
        return [keras.ops.ones((batch, 8))]

    def call(self, inputs, states):
        h = states[0] + inputs
        return h, [h]


rnn = keras.layers.RNN(StartCell())
outputs = rnn(keras.ops.ones((2, 4, 8)))
