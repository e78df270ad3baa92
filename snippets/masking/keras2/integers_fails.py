import keras
import numpy as np
import tf_keras

x = np.array([[[3, 5], [0, 5], [0, 0]]])
new = keras.layers.Masking()
print("Keras 3:", new(x).dtype.name)

old = tf_keras.layers.Masking()
print("Keras 2:", old(x).dtype.name)
