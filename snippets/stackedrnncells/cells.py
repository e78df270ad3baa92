import keras

inputs = keras.Input((4, 8))
for units in ([3], [3, 5], [5, 3], [3, 5, 7]):
    stack = keras.layers.StackedRNNCells(
        cells=[keras.layers.LSTMCell(u) for u in units]
    )
    rnn = keras.layers.RNN(stack)
    print(units, rnn(inputs).shape, rnn.count_params())
