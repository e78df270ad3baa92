import keras


class EverySecond(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.supports_masking = True

    def call(self, inputs):
        return inputs[:, ::2]


masked = keras.layers.Masking()(keras.ops.ones((2, 4, 8)))
outputs = EverySecond()(masked)
print("outputs:", tuple(outputs.shape))
print(keras.layers.LSTM(3)(outputs).shape)
