import keras

x = keras.random.normal((2, 4, 8))
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
for flag in (False, True):
    rnn = keras.layers.RNN(
        keras.layers.StackedRNNCells(cells),
        return_sequences=flag,
        return_state=True,
    )
    outputs, lstm_states, gru_states = rnn(x)
    print("outputs:    ", tuple(outputs.shape))
    print("lstm_states:", [tuple(s.shape) for s in lstm_states])
    print("gru_states: ", [tuple(s.shape) for s in gru_states])
