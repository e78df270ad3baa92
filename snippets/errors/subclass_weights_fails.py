import keras


class OwnLSTM(keras.layers.LSTM):
    pass


def build(kind):
    return keras.Sequential([keras.Input((4, 8)), kind(3, name="rnn")])


build(OwnLSTM).save_weights("own.weights.h5")
build(keras.layers.LSTM).load_weights("own.weights.h5")
