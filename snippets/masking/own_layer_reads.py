import keras


class LastValid(keras.layers.Layer):
    def call(self, inputs, mask=None):
        if mask is None:
            return inputs[:, -1]
        lengths = keras.ops.sum(
            keras.ops.cast(mask, "int32"), axis=1
        )
        index = keras.ops.reshape(lengths - 1, (-1, 1, 1))
        return keras.ops.take_along_axis(inputs, index, axis=1)[
            :, 0
        ]

    def compute_mask(self, inputs, previous_mask):
        return None


x = keras.random.normal((2, 4, 8), seed=0).numpy()
x[0, 2:] = 0.0
outputs = LastValid()(keras.layers.Masking()(x))
print("outputs:", tuple(outputs.shape))
print("sample 0:", outputs[0, :3].numpy().round(4))
print("x[0, 1]: ", x[0, 1, :3].round(4))
