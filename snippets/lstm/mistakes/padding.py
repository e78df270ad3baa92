import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
short = np.random.rand(1, 2, 8)
padding = np.zeros((1, 2, 8))
left = np.concatenate([padding, short], axis=1)
right = np.concatenate([short, padding], axis=1)

lstm = keras.layers.LSTM(3)
masking = keras.layers.Masking()
print("short:       ", to_numpy(lstm(short)[0]).round(4))
print("left:        ", to_numpy(lstm(left)[0]).round(4))
print("right:       ", to_numpy(lstm(right)[0]).round(4))
print("left, mask:  ", to_numpy(lstm(masking(left))[0]).round(4))
print("right, mask: ", to_numpy(lstm(masking(right))[0]).round(4))
