import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, return_state=True)
outputs, state_h = gru(x)
print("outputs:", tuple(outputs.shape), "state_h:", state_h.shape)
print("outputs equals state_h:", np.array_equal(outputs, state_h))
