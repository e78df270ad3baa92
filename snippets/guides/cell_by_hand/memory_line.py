import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
other = x.copy()
other[:, :3] = to_numpy(keras.random.normal((1, 3, 8), seed=1))

layer = keras.layers.SimpleRNN(3)
layer.build(x.shape)
kernel, recurrent_kernel, bias = layer.get_weights()
for name, matrix in (
    ("as it is", recurrent_kernel),
    ("recurrent_kernel of zeros", np.zeros((3, 3))),
):
    layer.set_weights([kernel, matrix, bias])
    print(name)
    print("  one past:    ", to_numpy(layer(x)[0]).round(4))
    print("  another past:", to_numpy(layer(other)[0]).round(4))
