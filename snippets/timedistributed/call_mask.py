import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class ZeroMasked(keras.layers.Layer):
    def call(self, inputs, mask=None):
        if mask is None:
            return inputs
        print(
            "inner:", tuple(inputs.shape), "mask:", to_numpy(mask)
        )
        return keras.ops.where(mask[:, None], inputs, 0)


x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])
wrapper = keras.layers.TimeDistributed(ZeroMasked())
outputs = wrapper(x, mask=mask)
print("outputs:", to_numpy(outputs[0, :, 0]))
dense = keras.layers.Dense(1, kernel_initializer="ones")
outputs = keras.layers.TimeDistributed(dense)(x, mask=mask)
print("Dense:  ", to_numpy(outputs[0, :, 0]))
