import keras

x = keras.random.normal((2, 4, 8))
cells = (
    keras.layers.SimpleRNNCell(3),
    keras.layers.GRUCell(3),
    keras.layers.LSTMCell(3),
)
for cell in cells:
    rnn = keras.layers.RNN(cell=cell)
    shape = tuple(rnn(x).shape)
    print(cell.name, shape, rnn.count_params(), "parameters")
