import keras

cell = keras.layers.LSTMCell(3, name="decoder")
cell.build((None, 8))
print([weight.path for weight in cell.weights])

cell = keras.layers.LSTMCell(3, name="decoder")
rnn = keras.layers.RNN(cell, name="rnn")
rnn.build((None, 4, 8))
print([weight.path for weight in rnn.weights][:2])
