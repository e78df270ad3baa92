import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")
attention = keras.layers.MultiHeadAttention(2, 4)
places = to_numpy(keras.layers.Embedding(4, 8)(np.arange(4)))


def read(values):
    values = values + places
    return to_numpy(attention(values, values)).mean(axis=1)


same = np.allclose(read(x), read(x[:, [2, 0, 3, 1]]), atol=1e-6)
print("positions:", places.shape)
print("with positions, mean over time the same:", same)
