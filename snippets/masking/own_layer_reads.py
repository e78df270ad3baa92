import keras
from keras import ops


class LastValid(keras.layers.Layer):
    def call(self, inputs, mask=None):
        if mask is None:
            return inputs[:, -1]
        lengths = ops.sum(ops.cast(mask, "int32"), axis=1)
        index = ops.reshape(lengths - 1, (-1, 1, 1))
        return ops.take_along_axis(inputs, index, axis=1)[:, 0]

    def compute_mask(self, inputs, previous_mask):
        return None


x = ops.convert_to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
outputs = LastValid()(keras.layers.Masking()(x))
print("outputs:", tuple(outputs.shape))
print("sample 0:", ops.convert_to_numpy(outputs[0, :3]).round(4))
print("x[0, 1]: ", x[0, 1, :3].round(4))
