import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.zeros((2, 4, 8), "float32")
masked = keras.layers.Masking()(x)
mask = np.zeros((2, 4), bool)
half = [np.full((2, 3), 0.5), np.full((2, 3), 0.5)]
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state_h, _ = lstm(masked)
print(
    "outputs:",
    to_numpy(outputs[0]),
    "state_h:",
    to_numpy(state_h[0]),
)
outputs, state_h, _ = lstm(x, mask=mask, initial_state=half)
print(
    "outputs:",
    to_numpy(outputs[0]),
    "state_h:",
    to_numpy(state_h[0]),
)
