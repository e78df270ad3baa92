import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
whole = keras.layers.ConvLSTM3D(3, kernel_size=(1, 3, 3))
outputs = whole(x)

layer = keras.layers.ConvLSTM2D(3, 3)
layer.build((2, 4, 8, 8, 1))
kernel, recurrent_kernel, bias = whole.get_weights()
layer.set_weights([kernel[0], recurrent_kernel[0], bias])
slices = [layer(x[:, :, depth]) for depth in range(8)]
same = keras.ops.stack(slices, axis=1)
print("ConvLSTM3D:", to_numpy(outputs[0, 0, 0, 0]).round(4))
print("ConvLSTM2D:", to_numpy(same[0, 0, 0, 0]).round(4))
print("equal:", np.allclose(outputs, same, atol=1e-6))
