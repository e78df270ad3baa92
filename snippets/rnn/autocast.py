import keras


class DtypeCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        print("the cell sees", inputs.dtype.name)
        return states[0], states


x = keras.random.normal((2, 1, 8), dtype="float64")
for autocast in (True, False):
    cell = DtypeCell(autocast=False)
    rnn = keras.layers.RNN(cell, autocast=autocast, unroll=True)
    print(f"autocast={autocast}: ", end="")
    rnn(x)
