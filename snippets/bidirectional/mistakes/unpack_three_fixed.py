import keras
import numpy as np

x = np.ones((2, 4, 8))
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
outputs, *states = bidirectional(x)
print("outputs:", tuple(outputs.shape), "states:", len(states))
