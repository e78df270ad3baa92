import keras


class GatedCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units

    def build(self, input_shape):
        width = input_shape[-1] + self.state_size
        self.w = self.add_weight((width, 2 * self.state_size))

    def call(self, inputs, states):
        both = keras.ops.concatenate([inputs, states[0]], -1)
        z, n = keras.ops.split(both @ self.w, 2, -1)
        z, n = keras.ops.sigmoid(z), keras.ops.tanh(n)
        h = z * states[0] + (1 - z) * n
        return h, [h]


rnn = keras.layers.RNN(GatedCell(3), return_sequences=True)
outputs = rnn(keras.random.normal((2, 4, 8), seed=0))
print(tuple(outputs.shape), rnn.count_params())
