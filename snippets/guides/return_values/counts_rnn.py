import keras

x = keras.random.normal((2, 4, 8))
LSTMCell, GRUCell = keras.layers.LSTMCell, keras.layers.GRUCell
for sequences in (False, True):
    print(f"return_sequences={sequences}, return_state=True")
    for name, cell in (
        ("GRU cell:   ", GRUCell(3)),
        ("LSTM cell:  ", LSTMCell(3)),
        ("2 GRU cells:", [GRUCell(3), GRUCell(5)]),
        ("2 LSTM cells:", [LSTMCell(3), LSTMCell(5)]),
    ):
        rnn = keras.layers.RNN(
            cell, return_sequences=sequences, return_state=True
        )
        shapes = keras.tree.map_structure(
            lambda tensor: tuple(tensor.shape), rnn(x)
        )
        print(f"  {name:13}", *shapes)
