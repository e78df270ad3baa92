import keras

layers = keras.layers
x, batch = keras.Input((4, 8)), keras.ops.ones((32, 4, 8))
lstm = layers.LSTM(3)
states = layers.LSTM(3, return_state=True)
gru = layers.GRU(3, return_state=True)


def unpack(values):
    outputs, h, c = values


for call in (
    lambda: unpack(lstm(batch)),
    lambda: unpack(gru(x)),
    lambda: unpack(lstm(x)),
    lambda: layers.Dense(1)(states(x)),
):
    try:
        call()
    except Exception as error:
        print(str(error)[:66])
