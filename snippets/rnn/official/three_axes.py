import textwrap

import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("sequences: A 3-D tensor")
print(textwrap.fill(doc[start:].split(". ")[0], 66))


class RowSumCell(keras.Layer):
    state_size = 5

    def call(self, inputs, states):
        total = states[0] + keras.ops.sum(inputs, axis=2)
        return total, [total]


x = keras.ops.ones((2, 4, 5, 6))
outputs = keras.layers.RNN(RowSumCell())(x)
print(tuple(x.shape), "->", tuple(outputs.shape))
