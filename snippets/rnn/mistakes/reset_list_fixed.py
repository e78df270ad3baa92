import keras

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
rnn = keras.layers.RNN(cells, stateful=True)
x = keras.ops.ones((2, 4, 8))
first = rnn(x)
print("continued:", bool(keras.ops.all(rnn(x) == first)))

for state in keras.tree.flatten(rnn.states):
    state.assign(keras.ops.zeros_like(state))
print("reset:    ", bool(keras.ops.all(rnn(x) == first)))
