import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = -1.0
masking = keras.layers.Masking(mask_value=-1.0)
outputs = masking(x)
print("inputs: ", x.shape)
print("outputs:", tuple(outputs.shape))
print("mask:   ", to_numpy(masking.compute_mask(x)).tolist())

lstm = keras.layers.LSTM(3)
print("LSTM:   ", tuple(lstm(outputs).shape))
print("without Masking:", to_numpy(lstm(x)[0]).round(4))
print("with Masking:   ", to_numpy(lstm(outputs)[0]).round(4))
print("first 2 steps:  ", to_numpy(lstm(x[:, :2])[0]).round(4))
