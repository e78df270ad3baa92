import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class ResetCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        h = states[0] + inputs
        if h > 3:
            h = h * 0
        return h, [h]


x = np.ones((1, 5, 1))
rnn = keras.layers.RNN(ResetCell(), return_sequences=True)
print("called:", to_numpy(rnn(x)[0, :, 0]))
model = keras.Sequential([keras.Input((5, 1)), rnn])
model.predict(x, verbose=0)
