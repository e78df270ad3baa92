import keras
from keras.ops import convert_to_numpy as to_numpy


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


keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0
rnn = keras.layers.RNN(GatedCell())
print("no mask:", to_numpy(rnn(x)[0]).round(4))
print("masked: ", to_numpy(rnn(x, mask=x.any(-1))[0]).round(4))
print("alone:  ", to_numpy(rnn(x[:1, :2])[0]).round(4))
