import keras
import numpy as np

x = np.ones((2, 4, 8))
gru = keras.layers.GRU(3, return_state=True)
outputs, state_h = gru(x)
print(tuple(outputs.shape), tuple(state_h.shape))
