import keras
import numpy as np

x = np.ones((2, 4, 8))
state_h, state_c = np.zeros((2, 3)), np.zeros((2, 3))
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs = bidirectional(x, initial_state=[state_h, state_c])
