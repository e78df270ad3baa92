import keras
import numpy as np
import tf_keras


def structure(library):
    layers = library.layers
    cells = [layers.LSTMCell(3), layers.GRUCell(5)]
    rnn = layers.RNN(cells, return_state=True)
    results = rnn(np.ones((2, 4, 8), "float32"))
    return keras.tree.map_structure(lambda r: (*r.shape,), results)


print("Keras 2:", structure(tf_keras))
print("Keras 3:", structure(keras))
