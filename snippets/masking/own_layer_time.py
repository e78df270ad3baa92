import keras
from keras.ops import convert_to_numpy as to_numpy


class EverySecond(keras.layers.Layer):
    def call(self, inputs):
        return inputs[:, ::2]

    def compute_mask(self, inputs, previous_mask):
        if previous_mask is None:
            return None
        return previous_mask[:, ::2]


x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
masking = keras.layers.Masking()
layer = EverySecond()
outputs = layer(masking(x))
mask = layer.compute_mask(x, masking.compute_mask(x))
print("supports_masking:", layer.supports_masking)
print("outputs:", tuple(outputs.shape))
print("mask:   ", to_numpy(mask).tolist())
