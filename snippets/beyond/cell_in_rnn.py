import keras
from keras.ops import convert_to_numpy as to_numpy


class DropoutCell(keras.Layer):
    state_size = 100

    def build(self, shape):
        self.seed = keras.random.SeedGenerator(0)

    def call(self, inputs, states):
        dropout = keras.random.dropout
        return dropout(inputs, 0.5, seed=self.seed), states


x = keras.ops.ones((1, 4, 100))
rnn = keras.layers.RNN(DropoutCell(), return_sequences=True)
masks = {row.tobytes() for row in to_numpy(rnn(x))[0]}
print("masks drawn by the cell:", len(masks))
for unroll in (False, True):
    cell = keras.layers.LSTMCell(3, activity_regularizer="l2")
    keras.layers.RNN(cell, unroll=unroll)(x)
    print(f"unroll={unroll}: {len(cell.losses)} penalties")
