import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(3, 1)
outputs = layer(x)

lstm = keras.layers.LSTM(3)
lstm.build((None, 4, 1))
kernel, recurrent_kernel, bias = layer.get_weights()
lstm.set_weights([kernel[0, 0], recurrent_kernel[0, 0], bias])
pixels = np.moveaxis(x, 1, -2).reshape(2 * 8 * 8, 4, 1)
same = keras.ops.reshape(lstm(pixels), (2, 8, 8, 3))
print("ConvLSTM2D:", to_numpy(outputs[0, 0, 0]).round(4))
print("LSTM:      ", to_numpy(same[0, 0, 0]).round(4))
print("equal:", np.allclose(outputs, same, atol=1e-6))
