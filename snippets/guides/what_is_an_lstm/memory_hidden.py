import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 100, 8), seed=0))
other = x.copy()
other[:, 0] = -x[:, 0]
lstm = keras.layers.LSTM(3, return_state=True)
lstm.build(x.shape)
kernel, recurrent_kernel, bias = lstm.get_weights()
bias[3:6] = 10
lstm.set_weights([kernel, recurrent_kernel, bias])
for t in (1, 10, 100):
    _, h, c = [to_numpy(y) for y in lstm(x[:, :t])]
    _, h2, c2 = [to_numpy(y) for y in lstm(other[:, :t])]
    print(f"{t:3} timesteps:", end=" ")
    print(f"h moved {np.linalg.norm(h2 - h):.2f},", end=" ")
    print(f"c moved {np.linalg.norm(c2 - c):.2f},", end=" ")
    print(f"largest |c| {np.abs(c).max():.1f}")
