import keras
import numpy as np


def squash(z):
    return z / (1 + abs(z))


x = np.ones((2, 4, 8))
rnn = keras.layers.SimpleRNN(3, activation=squash)
print("alone:", tuple(rnn(x).shape))
bidirectional = keras.layers.Bidirectional(rnn)
