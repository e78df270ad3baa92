import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
lstm = tf_keras.layers.LSTM(3, stateful=True, return_state=True)
old = tf_keras.layers.Bidirectional(lstm)
print("Keras 2:", len(old(x)), "values")
lstm = keras.layers.LSTM(3, stateful=True, return_state=True)
new = keras.layers.Bidirectional(lstm)
print("Keras 3:", len(new(x)), "values")
