import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(3, 3, return_state=True)

outputs, _, _ = layer(x)
print("all 4 steps:      ", to_numpy(outputs[0, 0, 0]).round(4))

_, h, c = layer(x[:, :2])
print("states:           ", tuple(h.shape), tuple(c.shape))
outputs, _, _ = layer(x[:, 2:], initial_state=[h, c])
print("2 steps, 2 more:  ", to_numpy(outputs[0, 0, 0]).round(4))

outputs, _, _ = layer(x[:, 2:])
print("last 2 steps only:", to_numpy(outputs[0, 0, 0]).round(4))
