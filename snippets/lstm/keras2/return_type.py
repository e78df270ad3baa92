import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.LSTM(3, return_state=True)(x)
new = keras.layers.LSTM(3, return_state=True)(x)

print("Keras 2:", type(old).__name__, len(old))
print("Keras 3:", type(new).__name__, len(new))
