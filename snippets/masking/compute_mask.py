import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

masking = keras.layers.Masking(mask_value=-1.0)
x = np.array([[[3.0, 5.0], [-1.0, -1.0]]])
print("array:   ", to_numpy(masking.compute_mask(x)))

inputs = keras.Input((2, 2))
mask = masking.compute_mask(inputs)
print("symbolic:", mask.shape, mask.dtype)
model = keras.Model(inputs, mask)
print("model:   ", model.predict(x, verbose=0))
