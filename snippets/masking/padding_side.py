import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
short = to_numpy(keras.random.normal((1, 2, 8), seed=0))
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
places = {"right": [0, 1], "left": [2, 3], "both": [1, 2]}
places["middle"] = [0, 3]
for side, steps in places.items():
    x = np.zeros((1, 4, 8), "float32")
    x[:, steps] = short
    outputs, state_h, _ = lstm(keras.layers.Masking()(x))
    print(f"{side:6}", to_numpy(outputs[0, :, 0]).round(4), end=" ")
    print("state_h:", to_numpy(state_h[0, 0]).round(4))
outputs, state_h, _ = lstm(short)
print("short ", to_numpy(outputs[0, :, 0]).round(4), end=" ")
print("state_h:", to_numpy(state_h[0, 0]).round(4))
