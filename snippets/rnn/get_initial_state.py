import keras

lstm = keras.layers.LSTMCell(3)
gru = keras.layers.GRUCell(5)
for cell in (gru, lstm, [lstm, gru]):
    rnn = keras.layers.RNN(cell)
    states = rnn.get_initial_state(batch_size=2)
    shape = keras.ops.shape
    print(keras.tree.map_structure(shape, states))
