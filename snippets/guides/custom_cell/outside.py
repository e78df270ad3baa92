import keras
import numpy as np


class InnerCell(keras.Layer):
    state_size = 3

    def build(self, input_shape):
        self.u = self.add_weight((3, 3))

    def call(self, inputs, states):
        h = keras.ops.tanh(inputs + states[0] @ self.u)
        return h, [h]


x = keras.random.normal((2, 4, 8), seed=0)
rnn = keras.layers.RNN(InnerCell())
model = keras.Sequential([keras.layers.Dense(3), rnn])
outputs = model(x)
kernel, bias, u = model.get_weights()

simple_rnn = keras.layers.SimpleRNN(3)
simple_rnn.build(x.shape)
simple_rnn.set_weights([kernel, u, bias])
print("equal:", np.abs(outputs - simple_rnn(x)).max() < 1e-6)
