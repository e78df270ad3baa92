import keras
import numpy as np

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x = np.ones((2, 4, 8))
for dropout in 0.5, 1.0, 5.0:
    gru = keras.layers.GRU(3, dropout=dropout)
    dropped = not np.allclose(
        gru(x, training=True), gru(x), atol=1e-6
    )
    print(f"GRU(3, dropout={dropout}):", gru.dropout, dropped)
