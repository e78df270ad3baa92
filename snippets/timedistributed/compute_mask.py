import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])
wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
print(wrapper.compute_mask(x, None))
print(wrapper.compute_mask(x, mask).tolist())
