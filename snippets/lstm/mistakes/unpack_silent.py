import keras
import numpy as np

x = np.ones((3, 4, 8))
lstm = keras.layers.LSTM(3)
outputs, state_h, state_c = lstm(x)
print("outputs:", tuple(outputs.shape), "state_h:", state_h.shape)
print("outputs is sample 0:", np.array_equal(outputs, lstm(x)[0]))
print("state_h is sample 1:", np.array_equal(state_h, lstm(x)[1]))
print("state_c is sample 2:", np.array_equal(state_c, lstm(x)[2]))
