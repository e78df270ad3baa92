import keras
from keras.ops import convert_to_numpy as to_numpy


class DropoutCell(keras.Layer):
    state_size = [8, 8]

    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.seed = keras.random.SeedGenerator(seed)

    def get_initial_state(self, batch_size=None):
        ones = keras.ops.ones((batch_size, 8))
        mask = keras.random.dropout(ones, 0.5, seed=self.seed)
        return [keras.ops.zeros((batch_size, 8)), mask]

    def call(self, inputs, states, training=False):
        h, mask = states
        return (inputs * mask if training else inputs), [h, mask]


x = keras.ops.ones((1, 3, 8))
rnn = keras.layers.RNN(DropoutCell(0), return_sequences=True)
one, two = (to_numpy(rnn(x, training=True)[0]) for _ in range(2))
print(one, "the next call:", two, sep="\n")
