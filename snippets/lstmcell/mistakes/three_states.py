import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
encoder = keras.layers.LSTM(3, return_state=True)
results = encoder(x)
cell = keras.layers.LSTMCell(3)
wrong, _ = cell(x[:, 0], results)
right, _ = cell(x[:, 0], results[1:])
same, _ = cell(x[:, 0], [results[1], results[1]])
print("results:    ", to_numpy(wrong[0]).round(4))
print("h as c:     ", to_numpy(same[0]).round(4))
print("results[1:]:", to_numpy(right[0]).round(4))
