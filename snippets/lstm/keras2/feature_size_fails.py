import keras
import numpy as np
import tf_keras

new = keras.layers.LSTM(3)
new(keras.Input((4, 8)))
print("Keras 3:", new(keras.Input((4, 5))).shape)

old = tf_keras.layers.LSTM(3)
old(np.ones((2, 4, 8), "float32"))
print("Keras 2:", old(np.ones((2, 4, 5), "float32")).shape)
