import keras
import numpy as np

x = np.ones((2, 4, 5, 8))
mask = np.array([[True, True, False, False], [True] * 4])
words = np.repeat(mask[..., np.newaxis], 5, axis=2)
wrapper = keras.layers.TimeDistributed(keras.layers.LSTM(3))
outputs = wrapper(x, mask=words)
print("mask:", words.shape, "outputs:", tuple(outputs.shape))
print("masked sentences:", outputs[0, 2:].numpy().tolist())
