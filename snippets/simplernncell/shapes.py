import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.SimpleRNNCell(3)

outputs, states = cell(x, [h])
print("outputs:", to_numpy(outputs[0]).round(4))
print("list in, list out:    ", to_numpy(states[0][0]).round(4))

outputs, state = cell(x, h)
print("tensor in, tensor out:", to_numpy(state[0]).round(4))
