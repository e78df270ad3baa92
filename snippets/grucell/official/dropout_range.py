import keras
import numpy as np

doc = " ".join(keras.layers.GRUCell.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x, h = np.ones((2, 8)), np.ones((2, 3))
for dropout in (0.5, 1.0, 5.0):
    cell = keras.layers.GRUCell(3, dropout=dropout)
    plain, _ = cell(x, h)
    trained, _ = cell(x, h, training=True)
    dropped = not np.allclose(trained, plain, atol=1e-6)
    print(f"GRUCell(3, dropout={dropout}):", cell.dropout, dropped)
