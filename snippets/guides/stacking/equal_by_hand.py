import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
first = keras.layers.LSTM(3, return_sequences=True)
second = keras.layers.LSTM(5)
model = keras.Sequential([first, second])

sequence = first(x)
print("sequence:", tuple(sequence.shape))
print("by hand: ", second(sequence)[0].numpy().round(4))
print("stack:   ", model(x)[0].numpy().round(4))
