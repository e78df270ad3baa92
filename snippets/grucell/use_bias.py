import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
for use_bias in (True, False):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, use_bias=use_bias)
    outputs, _ = cell(x, keras.ops.ones((2, 3)))
    print(f"use_bias={use_bias}: {cell.count_params()} parameters")
    print("  outputs:", to_numpy(outputs[0]).round(4))
