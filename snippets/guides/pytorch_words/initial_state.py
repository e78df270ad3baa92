import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
h_0 = keras.random.normal((2, 3), seed=1)
c_0 = keras.random.normal((2, 3), seed=2)
lstm = keras.layers.LSTM(3)
started = to_numpy(lstm(x, initial_state=[h_0, c_0]))
zeros = keras.ops.zeros((2, 3))
same = to_numpy(lstm(x, initial_state=[zeros, zeros]))
plain = to_numpy(lstm(x))
print("zeros, as without:", np.allclose(same, plain, atol=1e-6))
print("h_0 and c_0:      ", np.allclose(started, plain, atol=1e-6))
