import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.SimpleRNN(3, return_state=True)
decoder = keras.layers.SimpleRNN(3)
decoder(x, initial_state=encoder(x))
