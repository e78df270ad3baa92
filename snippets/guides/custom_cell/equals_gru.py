import keras
import numpy as np


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
outputs = keras.layers.RNN(cell := GatedCell())(x)
gru = keras.layers.GRU(3, reset_after=False)
gru.build(x.shape)
w = np.insert(cell.get_weights()[0], [3] * 3, 0, axis=1)
gru.set_weights([w[:8], w[8:], np.repeat([0, 100, 0], 3)])
print("equal:", np.abs(outputs - gru(x)).max() < 1e-6)
