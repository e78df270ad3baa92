import keras

simple_rnn = keras.layers.SimpleRNN(3, activation="tanh")
print("activation:", simple_rnn.activation.__name__)
print("use_bias:  ", simple_rnn.use_bias)
