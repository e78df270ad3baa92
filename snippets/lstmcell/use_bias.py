import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.zeros((2, 8))
states = [keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))]
for use_bias in (True, False):
    cell = keras.layers.LSTMCell(3, use_bias=use_bias)
    _, (_, c) = cell(x, states)
    print(f"use_bias={use_bias}: {cell.count_params()} parameters")
    print("  c:", to_numpy(c[0]).round(4))
