import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[3.0, 5.0, 0.0, 0.0], [2.0, 0.0, 0.0, 0.0]])
masking = keras.layers.Masking()
print("2-D:", to_numpy(masking.compute_mask(x)).tolist())
x = x[..., np.newaxis]
print("3-D:", to_numpy(masking.compute_mask(x)).tolist())
