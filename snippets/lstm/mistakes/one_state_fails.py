import keras
import numpy as np

x = np.ones((2, 4, 8))
state_h = np.zeros((2, 3))
lstm = keras.layers.LSTM(3)
outputs = lstm(x, initial_state=state_h)
