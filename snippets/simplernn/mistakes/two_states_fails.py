import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = encoder(x)
decoder = keras.layers.SimpleRNN(3)
decoder(x, initial_state=[state_h, state_c])
