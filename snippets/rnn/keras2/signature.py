import inspect

import keras
import tf_keras


def arguments(cls):
    parameters = inspect.signature(cls).parameters
    return {name: p.default for name, p in parameters.items()}


keras_2 = arguments(tf_keras.layers.RNN)
keras_3 = arguments(keras.layers.RNN)
common = keras_2.keys() & keras_3.keys()
changed = [n for n in common if keras_2[n] != keras_3[n]]

print("only in Keras 2:", sorted(keras_2.keys() - keras_3.keys()))
print("only in Keras 3:", sorted(keras_3.keys() - keras_2.keys()))
print("common:", len(common), "- other default:", changed)
