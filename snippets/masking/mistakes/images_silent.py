import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((1, 4, 8, 8, 1))
x[0, :, 2, 5] = 0.0
layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
plain = layer(x)[0].numpy()
masked = layer(keras.layers.Masking()(x))[0].numpy()
print("at the black pixel, plain: ", plain[2, 5].round(4))
print("at the black pixel, masked:", masked[2, 5].round(4))
