import keras
import numpy as np
import tf_keras


def call(library):
    layers = library.layers
    rnn = layers.RNN([layers.GRUCell(3), layers.GRUCell(5)])
    x = np.ones((2, 4, 8), "float32")
    state = keras.ops.zeros((2, 3))
    return rnn(x, initial_state=[state])


print("Keras 3:", tuple(call(keras).shape))
print("Keras 2:", tuple(call(tf_keras).shape))
