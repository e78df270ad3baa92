import keras


class GatedCell(keras.Layer):
    state_size = 3

    def build(self, input_shape):
        self.w = self.add_weight((input_shape[-1] + 3, 6))

    def call(self, inputs, states):
        both = keras.ops.concatenate([inputs, states[0]], -1)
        z, n = keras.ops.split(both @ self.w, 2, -1)
        z, n = keras.ops.sigmoid(z), keras.ops.tanh(n)
        h = z * states[0] + (1 - z) * n
        return h, [h]


x = keras.random.normal((2, 4, 8), seed=0)
cell = GatedCell()
h = keras.ops.zeros((2, 3))
for t in range(4):
    output, (h,) = cell(x[:, t], [h])
same = keras.layers.RNN(cell)(x) - output
print("output:", tuple(output.shape), "state:", tuple(h.shape))
print("equal:", float(keras.ops.max(keras.ops.abs(same))) < 1e-6)
