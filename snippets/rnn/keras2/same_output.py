import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")


def stack(library):
    layers = library.layers
    return layers.RNN([layers.LSTMCell(3), layers.GRUCell(3)])


old, new = stack(tf_keras), stack(keras)
old.build(x.shape)
new.build(x.shape)
old.set_weights(new.get_weights())

print("Keras 2:", old(x).numpy()[0].round(4))
print("Keras 3:", new(x).numpy()[0].round(4))
