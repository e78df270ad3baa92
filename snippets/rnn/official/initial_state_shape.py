import textwrap

import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("The returned initial state should")
print(textwrap.fill(doc[start:].split(". ")[0] + ".", 66))

for cell in keras.layers.GRUCell(3), keras.layers.LSTMCell(3):
    states = cell.get_initial_state(batch_size=2)
    print(cell.name, "state_size:", cell.state_size, end=" ")
    print(type(states).__name__, [tuple(s.shape) for s in states])
