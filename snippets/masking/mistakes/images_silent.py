import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.ones((1, 4, 8, 8, 1))
x[0, :, 2, 5] = 0.0
layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
plain = to_numpy(layer(x)[0])
masked = to_numpy(layer(keras.layers.Masking()(x))[0])
print("at the black pixel, plain: ", plain[2, 5].round(4))
print("at the black pixel, masked:", masked[2, 5].round(4))
