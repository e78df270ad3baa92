import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8, 8, 1), "float32")
first = [3, 3, 1, "same", None, 1, "tanh", "sigmoid", True]
first += ["glorot_uniform", "orthogonal", "zeros", True]
first += [None] * 7

old = tf_keras.layers.ConvLSTM2D(*first, True)
print("Keras 2:", tuple(old(x).shape), old.return_sequences)
new = keras.layers.ConvLSTM2D(*first, True)
print("Keras 3:", tuple(new(x).shape), new.return_sequences)
print("Keras 3, dropout:", new.dropout)
