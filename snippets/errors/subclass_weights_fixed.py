import keras
import numpy as np


class OwnLSTM(keras.layers.LSTM):
    pass


def build(kind):
    layer = kind(3, name="rnn")
    return keras.Sequential([keras.Input((4, 8)), layer])


build(OwnLSTM).save_weights("own.weights.h5")
own, plain = build(OwnLSTM), build(keras.layers.LSTM)
own.load_weights("own.weights.h5")
plain.set_weights(own.get_weights())
x = np.ones((2, 4, 8), "float32")
print(np.allclose(own(x), plain(x), atol=1e-6))
