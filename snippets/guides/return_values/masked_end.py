import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
mask = np.array([[True, True, False, False]] * 2)
lstm = keras.layers.LSTM(
    3, return_state=True, zero_output_for_mask=True
)
outputs, state_h, state_c = lstm(x, mask=mask)
print("outputs:", to_numpy(outputs[0]).round(4))
print("state_h:", to_numpy(state_h[0]).round(4))
