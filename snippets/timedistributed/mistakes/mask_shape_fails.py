import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.ones((2, 3), bool)
wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
print(wrapper(x, mask=mask))
