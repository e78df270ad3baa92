import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8, 8, 1))
x[0, 2:] = 0.0
mask = np.any(x, axis=(2, 3, 4))
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(x, mask=mask)
print("mask:", mask.shape, "outputs:", tuple(outputs.shape))
print(np.allclose(outputs[0], layer(x[:1, :2])[0], atol=1e-6))
