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
        received.append([tuple(x.shape) for x in (inputs, *states)])
        returned.append([tuple(x.shape) for x in (h @ self.p, h)])
        return h @ self.p, [h]


received, returned = [], []
rnn = keras.layers.RNN(ProjectedCell(), return_sequences=True)
outputs = rnn(keras.ops.ones((2, 4, 8)))
print("the cell receives:", *received[-1])
print("the cell returns: ", *returned[-1])
print("the layer returns:", tuple(outputs.shape))
