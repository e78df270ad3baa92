import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0
labels = np.array([[1], [2]])
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(keras.layers.Masking()(x))
loss = keras.losses.CTC()(labels, outputs)
