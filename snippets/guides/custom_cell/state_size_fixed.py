import keras
import numpy as np


class LastCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        return inputs, [inputs]


x = np.ones((2, 4, 8))
rnn = keras.layers.RNN(LastCell())
model = keras.Sequential([keras.Input((4, 8)), rnn])
print("predicted:", model.predict(x, verbose=0).shape)
