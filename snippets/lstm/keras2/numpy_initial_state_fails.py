import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
states = [np.zeros((2, 3)), np.zeros((2, 3))]

new = keras.layers.LSTM(3)
print("Keras 3:", tuple(new(x, initial_state=states).shape))

old = tf_keras.layers.LSTM(3)
print("Keras 2:", tuple(old(x, initial_state=states).shape))
