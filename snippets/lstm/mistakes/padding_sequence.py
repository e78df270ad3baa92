import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
right = np.array([[True, True, False, False]])
left = np.array([[False, False, True, True]])

lstm = keras.layers.LSTM(1, return_sequences=True)
print("right:", lstm(x, mask=right)[0, :, 0].numpy().round(4))
print("left: ", lstm(x, mask=left)[0, :, 0].numpy().round(4))
