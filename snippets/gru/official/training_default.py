import inspect

import keras

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index(" training: ") + 1
sentences = doc[start : doc.index(" initial_state: ")].split(". ")
print(sentences[-1])

signature = inspect.signature(keras.layers.GRU.call)
print("run:", signature.parameters["training"])
