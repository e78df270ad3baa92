import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
lengths = np.array([4, 2])
mask = np.arange(4) < lengths[:, np.newaxis]
print(mask)
lstm = keras.layers.LSTM(3, return_state=True)
_, h_n, _ = lstm(x, mask=mask)
_, short, _ = lstm(x[1:, :2])
h_n, short = to_numpy(h_n)[1], to_numpy(short)[0]
same = np.allclose(h_n, short, atol=1e-6)
print("h_n as of two timesteps alone:", same)
