import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
lstm = keras.layers.LSTM(3, return_state=True)
_, h, c = [to_numpy(y) for y in lstm(x[:, :3])]
W, U, b = lstm.get_weights()

total = x[:, 3] @ W + h @ U + b
i, f, n, o = np.split(total, 4, axis=1)
i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
n = np.tanh(n)
c = f * c + i * n
h = o * np.tanh(c)

_, keras_h, keras_c = [to_numpy(y) for y in lstm(x)]
print("h as Keras:", np.allclose(h, keras_h, atol=1e-6))
print("c as Keras:", np.allclose(c, keras_c, atol=1e-6))
