import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
print("Keras 2:", tuple(tf_keras.layers.LSTM(3)(inputs=x).shape))

print("Keras 3:", tuple(keras.layers.LSTM(3)(sequences=x).shape))
print("Keras 3:", tuple(keras.layers.LSTM(3)(inputs=x).shape))
