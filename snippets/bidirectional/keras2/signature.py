import inspect

import keras
import tf_keras


def arguments(function):
    parameters = inspect.signature(function).parameters
    return {
        n: p.default for n, p in parameters.items() if n != "self"
    }


old = tf_keras.layers.Bidirectional
new = keras.layers.Bidirectional
print("constructor equal:", arguments(old) == arguments(new))
keras_2, keras_3 = arguments(old.call), arguments(new.call)
common = keras_2.keys() & keras_3.keys()
changed = [n for n in common if keras_2[n] != keras_3[n]]
print("Keras 2 call:", *keras_2)
print("Keras 3 call:", *keras_3)
print("common:", len(common), "- other default:", changed)
