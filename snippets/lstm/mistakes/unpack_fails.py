import keras
import numpy as np

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3)
outputs, state_h, state_c = lstm(x)
