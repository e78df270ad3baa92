import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.ops.concatenate([keras.ops.ones((1, 8))] * 2)
cell = keras.layers.LSTMCell(3)
h = keras.ops.array([[0.9, 0.9, 0.9], [0.0, 0.0, 0.0]])
c = keras.ops.zeros((2, 3))
outputs, _ = cell(x, [h, c])
print("2 states:", *(row.round(4) for row in to_numpy(outputs)))
outputs, _ = cell(x, [h[:1], c[:1]])
print("1 state: ", *(row.round(4) for row in to_numpy(outputs)))
outputs, _ = cell(x[:1], [h, c])
print("1 input: ", tuple(x[:1].shape), "->", tuple(outputs.shape))
