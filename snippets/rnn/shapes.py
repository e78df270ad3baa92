import keras

inputs = keras.Input((None, 5))
print("inputs:      ", inputs.shape)

rnn = keras.layers.RNN(keras.layers.LSTMCell(4))
print("one cell:    ", rnn(inputs).shape)

cells = [keras.layers.LSTMCell(32), keras.layers.LSTMCell(64)]
rnn = keras.layers.RNN(cells)
print("list of two: ", rnn(inputs).shape)
