import keras

cell = keras.layers.LSTMCell(3, name="memory")
rnn = keras.layers.RNN(cell, name="encoder")
rnn.build((2, 4, 8))
for weight in rnn.weights:
    print(weight.path)
