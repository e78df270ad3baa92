import logging

import keras
import tf_keras

logging.disable(logging.WARNING)
old = tf_keras.layers.SimpleRNN(3, implementation=1)
print("Keras 2:", old.units)

new = keras.layers.SimpleRNN(3, implementation=1)
