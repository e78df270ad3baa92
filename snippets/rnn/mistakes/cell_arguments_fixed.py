import keras

cell = keras.layers.LSTMCell(3, dropout=0.5)
rnn = keras.layers.RNN(cell)
print("dropout:", rnn.cell.dropout)
