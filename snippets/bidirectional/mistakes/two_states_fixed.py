import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
decoder = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs, *states = encoder(x)
print(len(states), tuple(decoder(x, initial_state=states).shape))
