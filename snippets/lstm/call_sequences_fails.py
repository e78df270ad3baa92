import keras
import numpy as np

x = np.ones((2, 4, 8), "int32")
print("no dropout:", keras.layers.LSTM(3)(x).dtype.name)

lstm = keras.layers.LSTM(3, dropout=0.5)
print("dropout:   ", lstm(x, training=False).dtype.name)
