import inspect

import keras
import numpy as np
import tf_keras

old = tf_keras.layers.SimpleRNN
declared = "time_major" in inspect.signature(old).parameters
print("Keras 2: in the signature", declared)
x = np.ones((4, 2, 8), "float32")
print("Keras 2:", tuple(old(3, time_major=True)(x).shape))

new = keras.layers.SimpleRNN(3, time_major=True)
