import textwrap

import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("where `state_size` could be")
print(textwrap.fill(doc[start:].split(". ")[0], 66))


class MatrixCell(keras.Layer):
    state_size = [(2, 4)]

    def call(self, inputs, states):
        return inputs, states


rnn = keras.layers.RNN(MatrixCell())
rnn(keras.ops.ones((2, 4, 8)))
