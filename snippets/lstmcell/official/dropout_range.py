import keras
import numpy as np

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x = np.ones((2, 8))
for dropout in (0.5, 1.0, 5.0):
    cell = keras.layers.LSTMCell(3, dropout=dropout)
    states = cell.get_initial_state(batch_size=2)
    plain, _ = cell(x, states)
    trained, _ = cell(x, states, training=True)
    dropped = not np.allclose(trained, plain, atol=1e-6)
    print(f"LSTMCell(3, dropout={dropout}):", cell.dropout, dropped)
