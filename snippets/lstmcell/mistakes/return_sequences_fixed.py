import keras

cell = keras.layers.LSTMCell(3)
rnn = keras.layers.RNN(cell, return_sequences=True)
print(rnn(keras.Input((4, 8))).shape)
