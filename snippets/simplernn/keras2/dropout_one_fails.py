import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
new = keras.layers.SimpleRNN(3, dropout=1.0)
print("Keras 3:", new(x, training=True).numpy()[0])

old = tf_keras.layers.SimpleRNN(3, dropout=1.0)
print("Keras 2:", old(x, training=True).numpy()[0])
