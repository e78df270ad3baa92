import keras
import numpy as np

x = np.array([[[30.0], [50.0], [0.0], [0.0]]])
padding = ~keras.layers.Masking().compute_mask(x).numpy()
scaled = (x - x[~padding].mean()) / x[~padding].std()
print("scaled:", scaled[0, :, 0])
mask = keras.layers.Masking().compute_mask(scaled)
print("mask:  ", mask[0].numpy())

scaled[padding] = -9.0
masking = keras.layers.Masking(mask_value=-9.0)
print("fixed: ", masking.compute_mask(scaled)[0].numpy())
