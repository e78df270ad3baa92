import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
ids = np.array([[3, 1, 0, 0], [2, 4, 1, 3]])
embedding = keras.layers.Embedding(5, 8, mask_zero=True)
lstm = keras.layers.LSTM(3)
by_embedding = lstm(embedding(ids))

mask = ids != 0
x = to_numpy(embedding(ids))
by_argument = lstm(x, mask=mask)

x[~mask] = 0.0
by_masking = lstm(keras.layers.Masking()(x))
print("no mask:  ", to_numpy(lstm(x)[0]).round(4))
print("Embedding:", to_numpy(by_embedding[0]).round(4))
print("mask=:    ", to_numpy(by_argument[0]).round(4))
print("Masking:  ", to_numpy(by_masking[0]).round(4))
