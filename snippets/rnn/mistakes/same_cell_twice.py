import keras

inputs = keras.Input((4, 3))
shared = [keras.layers.LSTMCell(3)] * 2
separate = [keras.layers.LSTMCell(3) for _ in range(2)]
for name, cells in (("shared:  ", shared), ("separate:", separate)):
    rnn = keras.layers.RNN(cells)
    print(name, rnn(inputs).shape, rnn.count_params())
