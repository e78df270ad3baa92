import keras


class ProjectedCell(keras.Layer):
    state_size = 3
    output_size = 2

    def build(self, input_shape):
        self.w = self.add_weight((input_shape[-1] + 3, 3))
        self.p = self.add_weight((3, 2))

    def call(self, inputs, states):
        both = keras.ops.concatenate([inputs, states[0]], -1)
        h = keras.ops.tanh(both @ self.w)
        return h @ self.p, [h]


rnn = keras.layers.RNN(ProjectedCell(), return_state=True)
outputs, state = rnn(keras.Input((4, 8)))
print("output:", outputs.shape, "state:", state.shape)
outputs, state = rnn(keras.ops.ones((2, 4, 8)))
print("output:", tuple(outputs.shape), "state:", tuple(state.shape))
