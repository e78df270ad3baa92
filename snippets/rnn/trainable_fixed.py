import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


def changed(rnn):
    model = keras.Sequential([keras.Input((4, 8)), rnn])
    model.add(keras.layers.Dense(1))
    model.compile(optimizer="sgd", loss="mse")
    before = to_numpy(rnn.cell.kernel)
    model.fit(np.ones((2, 4, 8)), np.ones((2, 1)), verbose=0)
    return not np.array_equal(before, rnn.cell.kernel)


rnn = keras.layers.RNN(keras.layers.GRUCell(3), trainable=False)
print("trainable=False on RNN: ", changed(rnn))
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
rnn.trainable = False
print("rnn.trainable = False:  ", changed(rnn))
rnn = keras.layers.RNN(keras.layers.GRUCell(3, trainable=False))
print("trainable=False on cell:", changed(rnn))
