import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class AverageCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        average = (states[0] + inputs) / 2
        return average, [average]


x = np.array([8.0, 8.0, 8.0, 8.0]).reshape(1, 4, 1)
rnn = keras.layers.RNN(AverageCell(), return_sequences=True)
print("inputs: ", x.flatten())
print("outputs:", to_numpy(rnn(x)).flatten())
