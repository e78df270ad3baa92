import keras
import numpy as np
import tf_keras

x = np.ones((2, 8), "float32")
h, c = np.zeros((2, 3), "float32"), np.zeros((2, 3), "float32")
outputs, _ = keras.layers.LSTMCell(3)(x, [h, c])
print("Keras 3:", tuple(outputs.shape))

outputs, _ = tf_keras.layers.LSTMCell(3)(x, [h, c])
