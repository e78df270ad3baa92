import keras
import numpy as np

x = np.ones((2, 4, 8))
layer = keras.layers.Conv1D(3, 3)
outputs = layer(x)
print("Conv1D:    ", x.shape, "->", tuple(outputs.shape))
print("  kernel:", tuple(layer.kernel.shape))

layer = keras.layers.ConvLSTM1D(3, 3)
outputs = layer(x[..., None])
print("ConvLSTM1D:", (*x.shape, 1), "->", tuple(outputs.shape))
print("  kernel:", tuple(layer.cell.kernel.shape))
