import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 1), "float32")
weights = [np.ones((1, 4)), np.ones((1, 4)), np.ones(4)]

old = tf_keras.layers.LSTM(1, weights=weights)
print("Keras 2:", old(x).numpy()[0].round(4))

new = keras.layers.LSTM(1, weights=weights)
