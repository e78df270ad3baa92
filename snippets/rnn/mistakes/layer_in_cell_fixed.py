import keras


class NormCell(keras.Layer):
    state_size = output_size = 3

    def __init__(self):
        super().__init__()
        self.inner = keras.layers.SimpleRNNCell(3)
        self.norm = keras.layers.LayerNormalization()

    def build(self, input_shape):
        self.inner.build(input_shape)
        self.norm.build((None, 3))

    def call(self, inputs, states):
        h, _ = self.inner(inputs, states)
        h = self.norm(h)
        return h, [h]


print(keras.layers.RNN(NormCell())(keras.ops.ones((2, 4, 8))).shape)
