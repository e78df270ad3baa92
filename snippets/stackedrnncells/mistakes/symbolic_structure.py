import keras

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
rnn = keras.layers.RNN(
    keras.layers.StackedRNNCells(cells), return_state=True
)
inputs, x = keras.Input((4, 8)), keras.ops.ones((2, 4, 8))


def shapes(value):
    return keras.tree.map_structure(lambda v: tuple(v.shape), value)


print("symbolic:", *shapes(rnn(inputs)))
print("eager:   ", *shapes(rnn(x)))
model = keras.Model(inputs, rnn(inputs))
print("model:   ", *shapes(model(x)))
