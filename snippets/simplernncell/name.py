import keras

rnn = keras.layers.RNN(
    [
        keras.layers.SimpleRNNCell(3, name="lower"),
        keras.layers.SimpleRNNCell(3, name="upper"),
    ]
)
rnn.build((None, 4, 8))
for weight in rnn.weights:
    print(weight.path)
