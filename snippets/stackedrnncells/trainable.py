import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


def changed(stack):
    rnn = keras.layers.RNN(stack)
    model = keras.Sequential([keras.Input((4, 8)), rnn])
    model.add(keras.layers.Dense(1))
    model.compile(optimizer="sgd", loss="mse")
    before = to_numpy(stack.cells[0].kernel)
    model.fit(np.ones((2, 4, 8)), np.ones((2, 1)), verbose=0)
    return not np.array_equal(before, stack.cells[0].kernel)


cells = [keras.layers.GRUCell(5), keras.layers.GRUCell(3)]
stack = keras.layers.StackedRNNCells(cells, trainable=False)
print("trainable:", stack.trainable)
print("changed by fit:", changed(stack))

cells = [keras.layers.GRUCell(5), keras.layers.GRUCell(3)]
stack = keras.layers.StackedRNNCells(cells)
stack.trainable = False
print("set afterwards:", stack.trainable)
print("changed by fit:", changed(stack))
