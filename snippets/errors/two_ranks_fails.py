import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
lstm = keras.layers.LSTM(1)
model = keras.Sequential([keras.Input((4, 8)), lstm])
model.compile(loss="mse")
model.evaluate(x, np.ones((2, 1)), verbose=0)
model.evaluate(x, np.ones(2), verbose=0)
