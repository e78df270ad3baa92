import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.SimpleRNN(5, return_state=True)
decoder = keras.layers.SimpleRNN(3)
outputs, state = encoder(x)
state = keras.layers.Dense(3)(state)
print(tuple(state.shape), end=" ")
print(tuple(decoder(x, initial_state=state).shape))
