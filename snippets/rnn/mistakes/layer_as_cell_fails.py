import keras

rnn = keras.layers.RNN(keras.layers.LSTM(3))
outputs = rnn(keras.ops.ones((2, 4, 8)))
