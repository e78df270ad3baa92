import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index("values might have changed")
print(doc[start:].split(". ")[0].split(" - ")[0])

x = np.ones((2, 4, 8, 8, 1))
for settings in (
    {},
    {"kernel_size": 1},
    {"strides": 2},
    {"dilation_rate": 2},
):
    settings = {"filters": 3, "kernel_size": 3, **settings}
    layer = keras.layers.ConvLSTM2D(**settings, padding="valid")
    print(tuple(layer(x).shape), settings)
