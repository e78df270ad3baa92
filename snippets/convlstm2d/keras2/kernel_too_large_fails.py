import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8, 8, 1), "float32")
old = tf_keras.layers.ConvLSTM2D(3, 9)
print("Keras 2:", tuple(old(x).shape))
new = keras.layers.ConvLSTM2D(3, 9)
print("Keras 3:", tuple(new(x).shape))
