import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 1, 8, 8), "float32")
old = tf_keras.layers.ConvLSTM2D(3, 3, data_format="channels_first")
print("Keras 2:", tuple(old(x).shape))
new = keras.layers.ConvLSTM2D(3, 3, data_format="channels_first")
print("Keras 3:", tuple(new(x).shape))
