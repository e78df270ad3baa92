import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(3, 3, return_state=True)
outputs, state_h, state_c = layer(x)
print("outputs", tuple(outputs.shape), end=" ")
print(to_numpy(outputs[0, 0, 0]).round(4))
print("state_h", tuple(state_h.shape), end=" ")
print(to_numpy(state_h[0, 0, 0]).round(4))
print("state_c", tuple(state_c.shape), end=" ")
print(to_numpy(state_c[0, 0, 0]).round(4))
