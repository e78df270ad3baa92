import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
first = keras.layers.LSTM(3, return_sequences=True)
second = keras.layers.LSTM(5)
model = keras.Sequential([first, second])

sequence = first(x)
print("sequence:", tuple(sequence.shape))
print("by hand: ", to_numpy(second(sequence)[0]).round(4))
print("stack:   ", to_numpy(model(x)[0]).round(4))
