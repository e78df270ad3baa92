import keras

x = keras.random.normal((2, 4, 8))
cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(
    cells, activity_regularizer="l2"
)
stack(x[:, 0], stack.get_initial_state(2))
print("one call of the stack:", len(stack.losses), "penalties")

rnn = keras.layers.RNN(stack)
rnn(x)
print("inside RNN:           ", len(rnn.losses), "penalties")
rnn = keras.layers.RNN(cells, activity_regularizer="l2")
rnn(x)
print("on RNN itself:        ", len(rnn.losses), "penalties")
