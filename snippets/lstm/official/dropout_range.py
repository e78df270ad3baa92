import keras
import numpy as np

doc = " ".join(keras.layers.LSTM.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x = np.ones((2, 4, 8))
for dropout in 0.5, 1.0, 5.0:
    lstm = keras.layers.LSTM(3, dropout=dropout)
    dropped = not np.allclose(
        lstm(x, training=True), lstm(x), atol=1e-6
    )
    print(f"LSTM(3, dropout={dropout}):", lstm.dropout, dropped)
