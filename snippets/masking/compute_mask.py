import keras
import numpy as np

masking = keras.layers.Masking(mask_value=-1.0)
x = np.array([[[3.0, 5.0], [-1.0, -1.0]]])
print("array:   ", masking.compute_mask(x).numpy())

inputs = keras.Input((2, 2))
mask = masking.compute_mask(inputs)
print("symbolic:", mask.shape, mask.dtype)
model = keras.Model(inputs, mask)
print("model:   ", model.predict(x, verbose=0))
