import keras
import numpy as np

color = np.ones((2, 4, 8, 8, 3))
volume = color[..., None]
layer = keras.layers.ConvLSTM3D(3, 3)
print(volume.shape, "->", tuple(layer(volume).shape))
print("  kernel:", tuple(layer.cell.kernel.shape))

layer = keras.layers.ConvLSTM2D(3, 3)
print(color.shape, "->", tuple(layer(color).shape))
print("  kernel:", tuple(layer.cell.kernel.shape))
