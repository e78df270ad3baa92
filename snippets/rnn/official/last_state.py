import textwrap

import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("return_state: ")
print(textwrap.fill(doc[start:].split(". ")[1], 66))

x = keras.ops.ones((2, 4, 8))
for cell in (keras.layers.GRUCell(3), keras.layers.LSTMCell(3)):
    outputs, *states = keras.layers.RNN(cell, return_state=True)(x)
    print(cell.name, "returns", len(states), "of them")
