import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8, 8, 1), "float32")
new = keras.layers.ConvLSTM2D(3, 3, unroll=True)
print("Keras 3:", tuple(new(x).shape))
old = tf_keras.layers.ConvLSTM2D(3, 3, unroll=True)
