import keras

x = keras.random.normal((2, 4, 8), seed=0)
layer = keras.layers.RNN(
    keras.layers.GRUCell(3), activity_regularizer="l2"
)
inside = keras.layers.RNN(
    keras.layers.GRUCell(3, activity_regularizer="l2")
)
for name, rnn in (("on RNN: ", layer), ("on cell:", inside)):
    rnn(x)
    print(name, len(rnn.losses), "penalties")
