import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
new = keras.layers.LSTM(3, dropout=1.0)
print(
    "Keras 3:",
    np.allclose(new(x, training=True), new(x), atol=1e-6),
)

old = tf_keras.layers.LSTM(3, dropout=1.0)
print(
    "Keras 2:",
    np.allclose(old(x, training=True), old(x), atol=1e-6),
)
