import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


def build(batch, timesteps):
    return keras.Sequential(
        [
            keras.Input(batch_shape=(batch, timesteps, 8)),
            keras.layers.LSTM(3, stateful=True),
        ]
    )


keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((4, 4, 8), seed=0))
many, one = build(4, 4), build(1, 1)
one.set_weights(many.get_weights())
for t in range(4):
    outputs = one(x[:1, t : t + 1])
print("batch of 4:       ", to_numpy(many(x)[0]).round(4))
print("a step at a time: ", to_numpy(outputs[0]).round(4))
