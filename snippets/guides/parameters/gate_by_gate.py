import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
print("as built:    ", to_numpy(lstm(x)[0]).round(4))

kernel, recurrent_kernel, bias = lstm.get_weights()
i, f, c, o = np.split(bias, 4)
bias = np.concatenate([i, f + 10.0, c, o])
lstm.set_weights([kernel, recurrent_kernel, bias])
print("f wide open: ", to_numpy(lstm(x)[0]).round(4))
print("bias:", bias)
