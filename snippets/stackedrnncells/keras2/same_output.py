import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 8).astype("float32")


def stack(library):
    layers = library.layers
    return layers.StackedRNNCells(
        [layers.LSTMCell(3), layers.GRUCell(3)]
    )


old, new = stack(tf_keras), stack(keras)
old.build((2, 8))
new.build((2, 8))
old.set_weights(new.get_weights())
zeros = keras.ops.zeros((2, 3))
states = [[zeros, zeros], [zeros]]
print("Keras 2:", old(x, states)[0].numpy()[0].round(4))
print("Keras 3:", new(x, states)[0].numpy()[0].round(4))
