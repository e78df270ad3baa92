import keras
import numpy as np

x = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(3, return_state=True)
dense = keras.layers.Dense(1)
outputs, *states = lstm(x)
row = dense(outputs)
lstm(row[:, np.newaxis], initial_state=states)
