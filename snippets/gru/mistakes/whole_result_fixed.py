import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.GRU(
    3, return_sequences=True, return_state=True
)
decoder = keras.layers.GRU(3)
outputs, state_h = encoder(x)
print(tuple(decoder(x, initial_state=state_h).shape))
