import keras
import numpy as np


@keras.saving.register_keras_serializable()
def squash(z):
    return z / (1 + abs(z))


x = np.ones((2, 4, 8))
rnn = keras.layers.SimpleRNN(3, activation=squash)
bidirectional = keras.layers.Bidirectional(rnn)
print(tuple(bidirectional(x).shape))
print(bidirectional.backward_layer.activation.__name__)
