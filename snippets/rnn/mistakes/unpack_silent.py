import keras

two = [keras.layers.LSTMCell(3), keras.layers.GRUCell(3)]
for name, cell, batch in (
    ("GRUCell", keras.layers.GRUCell(3), 2),
    ("LSTMCell", keras.layers.LSTMCell(3), 3),
    ("two cells", two, 3),
):
    x = keras.ops.ones((batch, 4, 8))
    for return_state in (True, False):
        rnn = keras.layers.RNN(cell, return_state=return_state)
        outputs, *states = rnn(x)
        print(f"{name}, return_state={return_state}:", end=" ")
        print(tuple(outputs.shape), "and", len(states), "more")
