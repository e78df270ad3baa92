import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.SimpleRNNCell.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
for cls in (keras.layers.SimpleRNNCell, keras.layers.GRUCell):
    for dropout in (1.0, 5.0):
        keras.utils.set_random_seed(0)
        cell = cls(3, dropout=dropout)
        outputs, _ = cell(x, h, training=True)
        values = to_numpy(outputs[0]).round(4) + 0.0
        print(cls.__name__, f"{dropout} -> {cell.dropout}:", values)
