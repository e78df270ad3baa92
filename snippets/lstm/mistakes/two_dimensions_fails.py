import keras
import numpy as np

x = np.ones((2, 8))
outputs = keras.layers.LSTM(3)(x)
