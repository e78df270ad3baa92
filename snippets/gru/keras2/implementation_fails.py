import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.GRU(3, dropout=0.5, implementation=1)
print("Keras 2:", tuple(old(x, training=True).shape))

new = keras.layers.GRU(3, dropout=0.5, implementation=1)
print("Keras 3:", tuple(new(x, training=True).shape))
