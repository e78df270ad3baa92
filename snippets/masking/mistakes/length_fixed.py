import keras


class EverySecond(keras.layers.Layer):
    def call(self, inputs):
        return inputs[:, ::2]

    def compute_mask(self, inputs, previous_mask):
        return previous_mask[:, ::2]


masked = keras.layers.Masking()(keras.ops.ones((2, 4, 8)))
outputs = EverySecond()(masked)
print("outputs:", tuple(outputs.shape))
print(tuple(keras.layers.LSTM(3)(outputs).shape))
