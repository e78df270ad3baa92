import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
right = np.array([[True, True, False, False]])
left = np.array([[False, False, True, True]])

lstm = keras.layers.LSTM(1, return_sequences=True)
print("right:", to_numpy(lstm(x, mask=right)[0, :, 0]).round(4))
print("left: ", to_numpy(lstm(x, mask=left)[0, :, 0]).round(4))
