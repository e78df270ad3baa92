import textwrap

import keras

doc = " ".join(keras.layers.GRUCell.__doc__.split())
start = doc.index("states: A 2D tensor")
print(textwrap.fill(doc[start:].split(", which")[0], 66))

cell = keras.layers.GRUCell(3)
states = cell.get_initial_state(batch_size=2)
print("get_initial_state:", type(states).__name__, len(states))
_, states = cell(keras.ops.ones((2, 8)), states)
print("new states:       ", type(states).__name__, len(states))
