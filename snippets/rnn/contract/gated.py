import keras


class MinimalGatedCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = self.state_size = units
        self.gate = keras.layers.Dense(units, "sigmoid")
        self.candidate = keras.layers.Dense(units, "tanh")

    def build(self, input_shape):
        width = input_shape[-1] + self.units
        self.gate.build((None, width))
        self.candidate.build((None, width))

    def call(self, inputs, states):
        (h,) = states
        f = self.gate(keras.ops.concatenate([inputs, h], 1))
        x = keras.ops.concatenate([inputs, f * h], 1)
        h = (1 - f) * h + f * self.candidate(x)
        return h, [h]


rnn = keras.layers.RNN(MinimalGatedCell(3))
print(rnn(keras.Input((4, 8))).shape, rnn.count_params())
