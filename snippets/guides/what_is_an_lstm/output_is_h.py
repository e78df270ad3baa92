import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
output, h, c = [to_numpy(y) for y in lstm(x)]
print("output is h:", np.allclose(output, h, atol=1e-6))
print("output is c:", np.allclose(output, c, atol=1e-6))
