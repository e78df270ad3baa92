import inspect

import keras

doc = " ".join(keras.layers.Bidirectional.__doc__.split())
start = doc.index("The call arguments for this layer")
print(*doc[start:].split(". ")[0].split(" as "), sep="\nas ")

for cls in (keras.layers.LSTM, keras.layers.Bidirectional):
    arguments = inspect.signature(cls.call).parameters
    print(f"{cls.__name__:13}", *list(arguments.values())[2:])
