import inspect

import keras
import tf_keras

old = tf_keras.layers.LSTM
new = keras.layers.LSTM
print("Keras 2 call:    ", *inspect.signature(old.call).parameters)
print("Keras 3 call:    ", *inspect.signature(new.call).parameters)
print(
    "Keras 2 __call__:", *inspect.signature(old.__call__).parameters
)
