import inspect

import keras
import tf_keras

for name, library in ("Keras 2", tf_keras), ("Keras 3", keras):
    cls = library.layers.StackedRNNCells
    print(name, "constructor:", inspect.signature(cls.__init__))
    arguments = inspect.signature(cls.call).parameters
    print(name, "call:", *arguments)
