import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
rnn = keras.layers.RNN(keras.layers.LSTMCell(3))
lstm.build(x.shape)
rnn.build(x.shape)
rnn.set_weights(lstm.get_weights())
print("LSTM(3):         ", to_numpy(lstm(x)[0]).round(4))
print("RNN(LSTMCell(3)):", to_numpy(rnn(x)[0]).round(4))
