import inspect

import keras
import tf_keras

for method in ("__init__", "call"):
    for name, library in (
        ("Keras 2:", tf_keras),
        ("Keras 3:", keras),
    ):
        function = getattr(library.layers.Masking, method)
        print(name, method, inspect.signature(function))
