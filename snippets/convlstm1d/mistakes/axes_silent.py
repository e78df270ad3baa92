import keras
import numpy as np

x = np.ones((2, 4, 8, 1))
swapped = np.swapaxes(x, 1, 2)
for name, data in ("right:", x), ("swapped:", swapped):
    layer = keras.layers.ConvLSTM1D(3, 3)
    outputs = layer(data)
    print(name.ljust(8), data.shape, "->", tuple(outputs.shape))
    print("  parameters:", layer.count_params())
