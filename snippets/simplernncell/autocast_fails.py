import keras

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for rnn_autocast in (True, False):
    cell = keras.layers.SimpleRNNCell(3, autocast=False)
    rnn = keras.layers.RNN(cell, autocast=rnn_autocast)
    print(f"RNN autocast={rnn_autocast}", rnn(x).dtype.name)
