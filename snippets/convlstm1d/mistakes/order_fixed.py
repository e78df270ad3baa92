import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
truth = to_numpy(keras.random.normal((2, 4, 8, 1), seed=0))
position = np.array([7, 2, 5, 0, 3, 6, 1, 4])
by_name = truth[:, :, position]
by_position = by_name[:, :, np.argsort(position)]
layer = keras.layers.ConvLSTM1D(3, 3)
right = to_numpy(layer(truth))
for name, x in ("by name:", by_name), ("by position:", by_position):
    outputs = to_numpy(layer(x))
    print(name, "right", np.allclose(outputs, right, atol=1e-6))
