import keras
import numpy as np

x = np.array([[[3.0], [5.0]], [[0.0], [0.0]]])
average = keras.layers.GlobalAveragePooling1D()
outputs = average(keras.layers.Masking()(x))
print("average:", outputs.numpy().tolist())
print("mean of the batch:", float(keras.ops.mean(outputs)))
