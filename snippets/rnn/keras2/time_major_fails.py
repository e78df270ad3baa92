import keras
import numpy as np
import tf_keras

x = np.ones((4, 2, 8), "float32")
cell = tf_keras.layers.GRUCell(3)
old = tf_keras.layers.RNN(cell, time_major=True)
print("Keras 2:", tuple(old(x).shape))

new = keras.layers.RNN(keras.layers.GRUCell(3), time_major=True)
