import keras
import numpy as np

keras.utils.set_random_seed(0)
ids = np.array([[3, 1, 0, 0], [2, 4, 1, 3]])
embedding = keras.layers.Embedding(5, 8, mask_zero=True)
lstm = keras.layers.LSTM(3)
by_embedding = lstm(embedding(ids))

mask = ids != 0
x = embedding(ids).numpy()
by_argument = lstm(x, mask=mask)

x[~mask] = 0.0
by_masking = lstm(keras.layers.Masking()(x))
print("no mask:  ", lstm(x)[0].numpy().round(4))
print("Embedding:", by_embedding[0].numpy().round(4))
print("mask=:    ", by_argument[0].numpy().round(4))
print("Masking:  ", by_masking[0].numpy().round(4))
