import keras
import numpy as np

x = np.ones((6, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
print(tuple(lstm(x[:4]).shape))
print(tuple(lstm(x[4:]).shape))
