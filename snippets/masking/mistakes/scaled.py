import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[[30.0], [50.0], [0.0], [0.0]]])
padding = ~to_numpy(keras.layers.Masking().compute_mask(x))
scaled = (x - x[~padding].mean()) / x[~padding].std()
print("scaled:", scaled[0, :, 0])
mask = keras.layers.Masking().compute_mask(scaled)
print("mask:  ", to_numpy(mask[0]))

scaled[padding] = -9.0
masking = keras.layers.Masking(mask_value=-9.0)
print("fixed: ", to_numpy(masking.compute_mask(scaled)[0]))
