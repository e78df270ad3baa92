import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[[-1.0], [3.0], [0.0], [5.0]]])
zeros = keras.layers.Masking(mask_value=0.0)
ones = keras.layers.Masking(mask_value=-1.0)
print("0, then -1:", to_numpy(ones.compute_mask(zeros(x))))
print("-1, then 0:", to_numpy(zeros.compute_mask(ones(x))))
