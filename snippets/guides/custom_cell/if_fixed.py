import keras
import numpy as np


class ResetCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        h = states[0] + inputs
        h = keras.ops.where(h > 3, 0.0, h)
        return h, [h]


x = np.ones((1, 5, 1))
rnn = keras.layers.RNN(ResetCell(), return_sequences=True)
model = keras.Sequential([keras.Input((5, 1)), rnn])
print("predicted:", model.predict(x, verbose=0)[0, :, 0])
