import keras

rnn = keras.layers.RNN(units=3)
