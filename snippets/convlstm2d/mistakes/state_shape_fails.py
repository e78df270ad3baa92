import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 1))
state = np.zeros((2, 8, 8, 3))
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(x, initial_state=[state, state])
