import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[[3.0, 5.0], [np.nan, np.nan]]])
masking = keras.layers.Masking(mask_value=np.nan)
print("NaN:  ", to_numpy(masking.compute_mask(x)))

x = np.nan_to_num(x, nan=-1.0)
masking = keras.layers.Masking(mask_value=-1.0)
print("fixed:", to_numpy(masking.compute_mask(x)))
