import keras

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
rnn = keras.layers.RNN(cells, stateful=True)
rnn(keras.ops.ones((2, 4, 8)))
rnn.reset_state()
