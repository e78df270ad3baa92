import importlib

import keras

layers = keras.layers
for cls in (layers.LSTMCell, layers.GRUCell, layers.SimpleRNNCell):
    doc = " ".join(cls.__doc__.split())
    start = doc.index("`keras.layer.")
    print(doc[start:].split(". ")[0])

print(keras.layers.LSTM.__name__)
importlib.import_module("keras.layer")
