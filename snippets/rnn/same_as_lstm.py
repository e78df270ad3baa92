import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
rnn = keras.layers.RNN(keras.layers.LSTMCell(3))
lstm.build(x.shape)
rnn.build(x.shape)
rnn.set_weights(lstm.get_weights())
print("LSTM(3):         ", lstm(x)[0].numpy().round(4))
print("RNN(LSTMCell(3)):", rnn(x)[0].numpy().round(4))
