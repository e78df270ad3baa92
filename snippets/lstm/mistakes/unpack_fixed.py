import keras
import numpy as np

x = np.ones((3, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = lstm(x)
print(tuple(outputs.shape))
print(tuple(state_h.shape))
print(tuple(state_c.shape))
