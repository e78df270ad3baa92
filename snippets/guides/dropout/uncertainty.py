import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, dropout=0.5)
many = keras.ops.repeat(x, 1000, axis=0)
outputs = np.array(lstm(many, training=True))
print("1000 masks, mean:", outputs.mean(axis=0).round(1))
print("deviation:       ", outputs.std(axis=0).round(1))
print("no dropout:      ", to_numpy(lstm(x)[0]).round(1))
