import keras
from keras.ops import convert_to_numpy as to_numpy

x, h = keras.ops.zeros((2, 8)), keras.ops.zeros((2, 3))
for use_bias in (True, False):
    cell = keras.layers.SimpleRNNCell(
        3, use_bias=use_bias, bias_initializer="ones"
    )
    outputs, _ = cell(x, h)
    print(f"use_bias={use_bias}: {cell.count_params()} parameters")
    print("  outputs:", to_numpy(outputs[0]).round(4))
