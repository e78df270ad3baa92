import keras

x = keras.random.normal((2, 4, 8))
gru = keras.layers.GRUCell(3)
lstm = keras.layers.LSTMCell(3)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]


def shapes(value):
    return keras.tree.map_structure(lambda v: tuple(v.shape), value)


for cell in (gru, lstm, cells):
    rnn = keras.layers.RNN(cell, return_state=True)
    outputs, *states = rnn(x)
    print(shapes(outputs), "states:", *shapes(states))
