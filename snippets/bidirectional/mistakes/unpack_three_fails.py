import keras
import numpy as np

x = np.ones((2, 4, 8))
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
outputs, state_h, state_c = bidirectional(x)
