import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

rain = np.array([[[0.0], [2.5], [0.0], [0.0]]])
missing = np.array([[False, False, False, True]])
masking = keras.layers.Masking()
print("default: ", to_numpy(masking.compute_mask(rain)))

rain[missing] = -1.0
masking = keras.layers.Masking(mask_value=-1.0)
print("fixed:   ", to_numpy(masking.compute_mask(rain)))
