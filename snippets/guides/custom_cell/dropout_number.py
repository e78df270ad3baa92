import keras
from keras.ops import convert_to_numpy as to_numpy


class DropoutCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states, training=False):
        if training:
            inputs = keras.random.dropout(inputs, 0.5, seed=0)
        return inputs, states


rnn = keras.layers.RNN(DropoutCell(), return_sequences=True)
x = keras.ops.ones((1, 3, 8))
print("training:")
print(to_numpy(rnn(x, training=True)[0]))
print("training, the next call:")
print(to_numpy(rnn(x, training=True)[0]))
