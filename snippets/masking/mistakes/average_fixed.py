import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([[[3.0], [5.0]], [[0.0], [0.0]]])
x = x[np.any(x, axis=(1, 2))]
average = keras.layers.GlobalAveragePooling1D()
outputs = average(keras.layers.Masking()(x))
print("average:", to_numpy(outputs).tolist())
print("mean of the batch:", float(keras.ops.mean(outputs)))
