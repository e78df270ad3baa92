import keras

rnn = keras.layers.RNN(keras.layers.LSTM(3))
outputs = rnn(keras.Input((4, 8)))
