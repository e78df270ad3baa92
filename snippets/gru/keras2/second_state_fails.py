import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
zeros, ones = keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))

new = keras.layers.GRU(3)
print("Keras 3:", tuple(new(x, initial_state=[zeros, ones]).shape))

old = tf_keras.layers.GRU(3)
print("Keras 2:", tuple(old(x, initial_state=[zeros, ones]).shape))
