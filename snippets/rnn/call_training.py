import keras
from keras.ops import convert_to_numpy as to_numpy


class NoisyCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states, training=False):
        noise = 1.0 if training else 0.0
        total = states[0] + noise
        return total, [total]


x = keras.random.normal((2, 4, 8))
rnn = keras.layers.RNN(NoisyCell())
print("default:", to_numpy(rnn(x)[0, 0]))
print("False:  ", to_numpy(rnn(x, training=False)[0, 0]))
print("True:   ", to_numpy(rnn(x, training=True)[0, 0]))
