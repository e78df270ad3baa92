import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
add = tf_keras.layers.Add()
old = tf_keras.layers.TimeDistributed(add)
print("Keras 2:", old([x, x]).shape)

new = keras.layers.TimeDistributed(keras.layers.Add())
print("Keras 3:", new([x, x]).shape)
