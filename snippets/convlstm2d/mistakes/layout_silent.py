import keras
import numpy as np

x = np.ones((2, 4, 1, 8, 8))
moved = np.moveaxis(x, 2, -1)
for name, frames in ("as it is:", x), ("moved:   ", moved):
    layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
    print(name, frames.shape, "->", tuple(layer(frames).shape))
    print("  kernel:", tuple(layer.cell.kernel.shape))
