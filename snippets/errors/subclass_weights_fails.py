import keras


class OwnLSTM(keras.layers.LSTM):
    pass


def build(kind):
    layer = kind(3, name="rnn")
    return keras.Sequential([keras.Input((4, 8)), layer])


build(OwnLSTM).save_weights("own.weights.h5")
build(keras.layers.LSTM).load_weights("own.weights.h5")
