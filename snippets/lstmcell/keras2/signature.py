import inspect

import keras
import tf_keras


def arguments(function):
    parameters = inspect.signature(function).parameters
    return {name: p.default for name, p in parameters.items()}


old, new = tf_keras.layers.LSTMCell, keras.layers.LSTMCell
for name in ("__init__", "call", "get_initial_state"):
    keras_2 = arguments(getattr(old, name))
    keras_3 = arguments(getattr(new, name))
    common = keras_2.keys() & keras_3.keys()
    changed = [n for n in common if keras_2[n] != keras_3[n]]
    print(name)
    print("  only in Keras 2:", sorted(keras_2.keys() - keras_3))
    print("  only in Keras 3:", sorted(keras_3.keys() - keras_2))
    print("  other default:  ", changed)
