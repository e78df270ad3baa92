import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM1D.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

x = np.ones((2, 4, 8, 1))
for dropout in 0.5, 1.0, 5.0:
    layer = keras.layers.ConvLSTM1D(3, 3, dropout=dropout)
    dropped = not np.allclose(
        layer(x, training=True), layer(x), atol=1e-6
    )
    print(f"dropout={dropout}:", layer.dropout, dropped)
