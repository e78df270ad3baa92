import inspect

import keras
import tf_keras


def arguments(cls):
    parameters = inspect.signature(cls).parameters
    return {name: p.default for name, p in parameters.items()}


keras_2 = arguments(tf_keras.layers.ConvLSTM1D)
keras_3 = arguments(keras.layers.ConvLSTM1D)
print("only in Keras 2:", sorted(keras_2.keys() - keras_3.keys()))
print("only in Keras 3:", sorted(keras_3.keys() - keras_2.keys()))
print("other default:")
for name in keras_3:
    old, new = keras_2.get(name, "none"), keras_3[name]
    if name in keras_2 and old != new:
        print(f"  {name}: {old} -> {new}")
