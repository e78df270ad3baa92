import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8, 8, 1))
mask = np.array([[True, True, False, False], [True] * 4])
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = to_numpy(layer(x, mask=mask))
first_two = to_numpy(layer(x[:, :2]))
same = np.allclose(outputs[0], first_two[0], atol=1e-6)
print(outputs.shape, "masked frames are skipped:", same)
