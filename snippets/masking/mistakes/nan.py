import keras
import numpy as np

x = np.array([[[3.0, 5.0], [np.nan, np.nan]]])
masking = keras.layers.Masking(mask_value=np.nan)
print("NaN:  ", masking.compute_mask(x).numpy())

x = np.nan_to_num(x, nan=-1.0)
masking = keras.layers.Masking(mask_value=-1.0)
print("fixed:", masking.compute_mask(x).numpy())
