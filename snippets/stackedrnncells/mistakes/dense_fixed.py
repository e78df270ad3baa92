import keras

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(3)]
rnn = keras.layers.RNN(cells, return_sequences=True)
outputs = keras.layers.Dense(5)(rnn(keras.Input((4, 8))))
print(outputs.shape)
