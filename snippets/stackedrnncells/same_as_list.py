import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells)
print("a list becomes", type(rnn.cell).__name__)
print("list:           ", to_numpy(rnn(x)[0]).round(4))

rnn = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
print("StackedRNNCells:", to_numpy(rnn(x)[0]).round(4))
