import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.ops.ones((2, 8))
h = keras.ops.array([[0.9, 0.9, 0.9], [0.0, 0.0, 0.0]])
cell = keras.layers.SimpleRNNCell(3)
right, _ = cell(x, h)
wrong, _ = cell(x, h[0])
print("cell(x, h):   ", *(row.round(4) for row in to_numpy(right)))
print("cell(x, h[0]):", *(row.round(4) for row in to_numpy(wrong)))
