import keras
import numpy as np

rain = np.array([[[0.0], [2.5], [0.0], [0.0]]])
missing = np.array([[False, False, False, True]])
masking = keras.layers.Masking()
print("default: ", masking.compute_mask(rain).numpy())

rain[missing] = -1.0
masking = keras.layers.Masking(mask_value=-1.0)
print("fixed:   ", masking.compute_mask(rain).numpy())
