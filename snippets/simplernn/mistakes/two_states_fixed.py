import keras
import numpy as np

x = np.ones((2, 4, 8))
decoder = keras.layers.SimpleRNN(3)

encoder = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = encoder(x)
print(tuple(decoder(x, initial_state=state_h).shape))

encoder = keras.layers.SimpleRNN(3, return_state=True)
outputs, state = encoder(x)
print(tuple(decoder(x, initial_state=state).shape))
