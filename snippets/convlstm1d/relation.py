import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
print("LSTM:      ", to_numpy(lstm(x)[0]).round(4))

layer = keras.layers.ConvLSTM1D(3, 1)
layer.build((2, 4, 1, 8))
kernel, recurrent_kernel, bias = lstm.get_weights()
layer.set_weights([kernel[None], recurrent_kernel[None], bias])
outputs = layer(x[:, :, None, :])
print("ConvLSTM1D:", to_numpy(outputs[0, 0]).round(4))
print("kernels:", kernel.shape, tuple(layer.cell.kernel.shape))
print("equal:", np.allclose(outputs[:, 0], lstm(x), atol=1e-6))
