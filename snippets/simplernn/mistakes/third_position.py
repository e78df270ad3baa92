import keras
import numpy as np

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3, "tanh", "sigmoid")
gru = keras.layers.GRU(3, "tanh", "sigmoid")
simple_rnn = keras.layers.SimpleRNN(3, "tanh", "sigmoid")
print("LSTM gates:", lstm.recurrent_activation.__name__)
print("GRU gates: ", gru.recurrent_activation.__name__)
print("SimpleRNN: ", tuple(simple_rnn(x).shape), end=", ")
print("use_bias =", repr(simple_rnn.use_bias))
