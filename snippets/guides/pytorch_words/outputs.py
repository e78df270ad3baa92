import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
output, h_n, c_n = lstm(x)
print("output:", tuple(output.shape))
print("h_n:", tuple(h_n.shape))
print("c_n:", tuple(c_n.shape))
last = to_numpy(output[:, -1])
print("last is h_n:", np.allclose(last, to_numpy(h_n), atol=1e-6))
