import keras

cell = keras.layers.LSTMCell(3)
rnn = keras.layers.RNN(cell, dropout=0.5)
