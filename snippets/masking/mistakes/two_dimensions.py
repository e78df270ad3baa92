import keras
import numpy as np

x = np.array([[3.0, 5.0, 0.0, 0.0], [2.0, 0.0, 0.0, 0.0]])
masking = keras.layers.Masking()
print("2-D:", masking.compute_mask(x).numpy().tolist())
x = x[..., np.newaxis]
print("3-D:", masking.compute_mask(x).numpy().tolist())
