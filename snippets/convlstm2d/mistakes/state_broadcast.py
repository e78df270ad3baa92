import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8, 8, 1))
layer = keras.layers.ConvLSTM2D(3, 3)
zero = np.zeros((2, 6, 6, 3))
pixel = np.ones((2, 1, 1, 3))
outputs = layer(x, initial_state=[zero, pixel])
same = layer(x, initial_state=[zero, zero + 1])
print("state_c:", pixel.shape, "outputs:", tuple(outputs.shape))
print("broadcast:", np.allclose(outputs, same, atol=1e-6))
