import keras

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
rnn = keras.layers.RNN(cells, return_state=True)
for x in keras.Input((4, 8)), keras.ops.ones((2, 4, 8)):
    outputs, *states = rnn(x)
    first, second = keras.tree.flatten(states)
    print(tuple(first.shape))
