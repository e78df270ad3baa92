import keras
import numpy as np

lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((None, 8)), lstm])
model.predict(np.ones((2, 4, 5)), verbose=0)
