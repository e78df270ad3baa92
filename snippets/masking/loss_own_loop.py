import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
y = np.ones((2, 4, 3), "float32")
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(keras.layers.Masking()(x))
mse = keras.losses.MeanSquaredError()
print(f"class:              {float(mse(y, outputs)):.4f}")
print(f"class, plain array: {float(mse(y, to_numpy(outputs))):.4f}")
each = keras.losses.mean_squared_error(y, outputs)
print(f"function, mean:     {to_numpy(each).mean():.4f}")
