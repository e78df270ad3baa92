import keras

cells = [
    keras.layers.GRUCell(3, name="lower"),
    keras.layers.GRUCell(5, name="upper"),
]
stack = keras.layers.StackedRNNCells(cells, name="stack")
rnn = keras.layers.RNN(stack, name="encoder")
rnn.build((2, 4, 8))
for weight in rnn.weights:
    print(weight.path)
