import keras

rnn = keras.layers.RNN(keras.layers.GRUCell(3))
for shape in ((2, 4, 8), (5, 4, 8), (2, 9, 8)):
    x = keras.random.normal(shape)
    outputs = rnn(sequences=x)
    print(shape, "->", tuple(outputs.shape))
