import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.TimeDistributed(tf_keras.layers.Dropout(0.5))
print("Keras 2:", old(x, True).shape)

new = keras.layers.TimeDistributed(keras.layers.Dropout(0.5))
print("Keras 3:", new(x, True).shape)
