import keras


class LeakyCell(keras.Layer):
    def __init__(self, units, regularizer=None, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units
        self.regularizer = keras.regularizers.get(regularizer)

    def build(self, input_shape):
        shape = (input_shape[-1], self.state_size)
        self.w = self.add_weight(
            shape, "ones", regularizer=self.regularizer
        )

    def call(self, inputs, states):
        h = 0.5 * states[0] + inputs @ self.w
        return h, [h]


rnn = keras.layers.RNN(LeakyCell(3, keras.regularizers.L2(0.01)))
for timesteps in (4, 40):
    rnn(keras.ops.ones((2, timesteps, 8)))
    penalty = round(float(rnn.losses[0]), 4)
    print(f"{timesteps} timesteps: {penalty}")
