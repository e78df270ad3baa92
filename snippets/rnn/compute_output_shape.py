import keras


class NoCallCell(keras.Layer):
    state_size = 7


lstm = keras.layers.LSTMCell(3)
gru = keras.layers.GRUCell(5)
for cell in (gru, lstm, [lstm, gru], NoCallCell()):
    rnn = keras.layers.RNN(cell, return_state=True)
    print(rnn.compute_output_shape((2, 4, 8)))
