import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class SumCell(keras.Layer):
    state_size = 1

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


x = np.ones((1, 4, 1))
mask = np.array([[True, True, False, False]])
for zero in (False, True):
    for sequences in (True, False):
        rnn = keras.layers.RNN(
            SumCell(),
            return_sequences=sequences,
            zero_output_for_mask=zero,
        )
        outputs = to_numpy(rnn(x, mask=mask)).flatten()
        print(f"zero={zero}, sequences={sequences}: {outputs}")
