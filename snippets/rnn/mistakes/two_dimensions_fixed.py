import keras

x = keras.ops.ones((2, 4, 8))
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
below = keras.layers.LSTM(5, return_sequences=True)(x)
print("stacked:", tuple(below.shape), "->", tuple(rnn(below).shape))

table = keras.ops.ones((2, 8))
steps = keras.ops.expand_dims(table, axis=-1)
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
print("table:  ", tuple(steps.shape), "->", tuple(rnn(steps).shape))
