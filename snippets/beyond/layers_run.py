import keras

x = keras.ops.ones((2, 4, 8))
images = keras.ops.ones((2, 4, 5, 5, 1))
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(2)]
for layer, data in (
    (keras.layers.SimpleRNN(3), x),
    (keras.layers.LSTM(3), x),
    (keras.layers.GRU(3), x),
    (keras.layers.RNN(cells), x),
    (keras.layers.Bidirectional(keras.layers.LSTM(3)), x),
    (keras.layers.TimeDistributed(keras.layers.Dense(3)), x),
    (keras.layers.ConvLSTM2D(3, 3), images),
):
    name = type(layer).__name__.ljust(16)
    try:
        print(name, tuple(layer(data).shape))
    except Exception as error:
        print(name, type(error).__name__)
