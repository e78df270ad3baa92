import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
arguments = [3, "tanh", "sigmoid", True]
arguments += ["glorot_uniform", "orthogonal", "zeros"]
arguments += [None] * 7 + [0.0, 0.0]
return_sequences = True

old = tf_keras.layers.GRU(*arguments, return_sequences)
print("Keras 2:", tuple(old(x).shape))

new = keras.layers.GRU(*arguments, return_sequences)
print("Keras 3:", tuple(new(x).shape))
