import keras
import numpy as np

x = np.ones((4, 4, 8))
gru = keras.layers.GRU(3)
outputs, state_h = gru(x)
