import keras
import numpy as np


class MeanCell(keras.Layer):
    state_size = [1, 1]

    def call(self, inputs, states):
        total, count = states
        total, count = total + inputs, count + 1
        return total / count, [total, count]


x = np.array([3.0, 5.0, 1.0, 9.0]).reshape(1, 4, 1)
mask = np.array([[True, True, False, True]])
rnn = keras.layers.RNN(MeanCell(), return_state=True)
for name, value in (("no mask", None), ("mask   ", mask)):
    mean, total, count = rnn(x, mask=value)
    print(f"{name}: {float(total[0, 0])} / {float(count[0, 0])}")
    print(f"   mean {float(mean[0, 0]):.4f}")
