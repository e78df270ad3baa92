import keras
import numpy as np

x = np.ones((3, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = lstm(x)
print("outputs:", tuple(outputs.shape), "state_h:", state_h.shape)
print("outputs equals state_h:", np.array_equal(outputs, state_h))
print("state_c:", tuple(state_c.shape))
