import keras
from keras.ops import convert_to_numpy as to_numpy


class DropoutCell(keras.Layer):
    state_size = 8

    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.seed = keras.random.SeedGenerator(seed)

    def call(self, inputs, states, training=False):
        dropout = keras.random.dropout
        if training:
            inputs = dropout(inputs, 0.5, seed=self.seed)
        return inputs, states


rnn = keras.layers.RNN(DropoutCell(0), return_sequences=True)
x = keras.ops.ones((1, 3, 8))
print("training:")
print(to_numpy(rnn(x, training=True)[0]))
print("training, the next call:")
print(to_numpy(rnn(x, training=True)[0]))
print("not training:", to_numpy(rnn(x)[0, 0]))
