import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8, 1), seed=0))
order = [7, 2, 5, 0, 3, 6, 1, 4]
for kernel_size in 1, 3:
    layer = keras.layers.ConvLSTM1D(3, kernel_size, padding="same")
    outputs = to_numpy(layer(x))[:, order]
    shuffled = to_numpy(layer(x[:, :, order]))
    equal = np.allclose(outputs, shuffled, atol=1e-6)
    print(f"kernel_size={kernel_size}: same values", equal)
