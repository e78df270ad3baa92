import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((1, 4, 8), "float32")
start = [np.full((1, 1), 0.5, "float32")] * 2
lstm = keras.layers.LSTM(1, return_state=True)
mask = np.zeros((1, 4), bool)
outputs, h, c = lstm(x, mask=mask, initial_state=start)
print("outputs:", to_numpy(outputs)[0], "state_h:", to_numpy(h)[0])
