import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "int32")
print("Keras 3:", keras.layers.LSTM(3)(x).dtype.name)

print("Keras 2:", tf_keras.layers.LSTM(3)(x).dtype.name)
