import keras
import numpy as np

x = np.ones((2, 4, 8))
keras.layers.GRU(3).get_initial_state(x)
