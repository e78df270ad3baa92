import keras
import numpy as np

x = np.array([[[-1.0], [3.0], [0.0], [5.0]]])
zeros = keras.layers.Masking(mask_value=0.0)
ones = keras.layers.Masking(mask_value=-1.0)
print("0, then -1:", ones.compute_mask(zeros(x)).numpy())
print("-1, then 0:", zeros.compute_mask(ones(x)).numpy())
