import inspect
import textwrap

import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("`inputs` is the input tensor to the RNN")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

for cls in (keras.layers.RNN, keras.layers.GRUCell):
    signature = inspect.signature(cls.get_initial_state)
    print(cls.__name__, signature)
