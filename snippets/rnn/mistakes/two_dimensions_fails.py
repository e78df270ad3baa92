import keras

rnn = keras.layers.RNN(keras.layers.GRUCell(3))
outputs = rnn(keras.ops.ones((2, 8)))
