import keras
import numpy as np


class PerTimestep(keras.layers.Wrapper):
    def build(self, input_shape):
        super().build((None, *input_shape[2:]))

    def call(self, inputs):
        timesteps = keras.ops.shape(inputs)[1]
        x = keras.ops.reshape(inputs, (-1, *inputs.shape[2:]))
        x = self.layer(x)
        return keras.ops.reshape(x, (-1, timesteps, *x.shape[1:]))


wrapper = PerTimestep(keras.layers.Conv2D(3, 3))
model = keras.Sequential([keras.Input((None, 8, 8, 1)), wrapper])
print(model.output_shape)
for timesteps in (4, 6):
    x = np.ones((2, timesteps, 8, 8, 1))
    print(x.shape, "->", model.predict(x, verbose=0).shape)
