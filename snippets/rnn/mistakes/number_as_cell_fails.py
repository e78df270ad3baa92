import keras

rnn = keras.layers.RNN(3)
