import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.GRU(3, return_state=True)
decoder = keras.layers.GRU(3)
print(tuple(decoder(x, initial_state=encoder(x)).shape))

encoder = keras.layers.GRU(
    3, return_sequences=True, return_state=True
)
print(tuple(decoder(x, initial_state=encoder(x)).shape))
