import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells)
print("a list becomes", type(rnn.cell).__name__)
print("list:           ", rnn(x)[0].numpy().round(4))

rnn = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
print("StackedRNNCells:", rnn(x)[0].numpy().round(4))
