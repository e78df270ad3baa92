import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")


def make(library):
    layers = library.layers
    cells = [layers.LSTMCell(3), layers.LSTMCell(5)]
    return layers.RNN(cells, stateful=True)


old, new = make(tf_keras), make(keras)
old(x)
new(x)
print("Keras 2:", old.reset_states())
print("Keras 3:", new.reset_states())
