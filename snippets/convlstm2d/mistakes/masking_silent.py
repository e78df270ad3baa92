import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.uniform((1, 4, 8, 8, 1), seed=0))
x[0, 2, 3, 3] = 0
masked = keras.layers.Masking()(x)
layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
plain = to_numpy(layer(x)[0, 3, 3])
print("no mask:        ", plain.round(4))
print("Masking:        ", to_numpy(layer(masked)[0, 3, 3]).round(4))
outputs = layer(x, mask=np.ones((1, 4), bool))
print("mask= per frame:", to_numpy(outputs[0, 3, 3]).round(4))
