import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
words = np.array([[5, 3, 0, 0], [7, 1, 2, 9]])
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
for flag in (False, True):
    embedding = keras.layers.Embedding(10, 8, mask_zero=flag)
    padded = to_numpy(rnn(embedding(words))[0])
    short = to_numpy(rnn(embedding(words[:, :2]))[0])
    print(f"mask_zero={flag}")
    print("  padded:", padded.round(4))
    print("  short: ", short.round(4))
