import inspect

import keras

cls = keras.layers.StackedRNNCells
doc = cls.__doc__
print("Call arguments:", "Call arguments" in doc)
for name in inspect.signature(cls.call).parameters:
    if name not in ("self", "kwargs"):
        print(name.ljust(8), "documented:", f"  {name}:" in doc)
