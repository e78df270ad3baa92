import inspect

import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    cls = library.layers.ConvLSTM2D
    names = list(inspect.signature(cls).parameters)[20:-1]
    print(name)
    print("  " + ", ".join(names[:3]) + ",")
    print("  " + ", ".join(names[3:]))
