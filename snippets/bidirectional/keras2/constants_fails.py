import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.Bidirectional(tf_keras.layers.LSTM(3))
print("Keras 2:", tuple(old(x, constants=None).shape))
new = keras.layers.Bidirectional(keras.layers.LSTM(3))
print("Keras 3:", tuple(new(x, constants=None).shape))
