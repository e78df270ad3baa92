import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])
print(keras.layers.Masking()(x, mask=mask))
