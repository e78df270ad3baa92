import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")
other = x[:, [2, 0, 3, 1]]
attention = keras.layers.MultiHeadAttention(2, 4)
lstm = keras.layers.LSTM(8)

one, two = (
    to_numpy(attention(x, x)),
    to_numpy(attention(other, other)),
)
moved = np.allclose(one[:, [2, 0, 3, 1]], two, atol=1e-6)
mean = np.allclose(one.mean(axis=1), two.mean(axis=1), atol=1e-6)
print("attention: outputs only change places:", moved)
print("attention: mean over time the same:", mean)
one, two = to_numpy(lstm(x)), to_numpy(lstm(other))
print("LSTM: the same:", np.allclose(one, two, atol=1e-6))
