import keras

rnn = keras.layers.RNN(keras.layers.LSTMCell)
