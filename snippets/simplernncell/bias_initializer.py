import keras
from keras.ops import convert_to_numpy as to_numpy

x, h = keras.ops.zeros((2, 8)), keras.ops.zeros((2, 3))
half = keras.initializers.Constant(0.5)
for name, initializer in (("zeros", "zeros"), ("half", half)):
    cell = keras.layers.SimpleRNNCell(
        3, bias_initializer=initializer
    )
    outputs, _ = cell(x, h)
    print(f"{name:5} bias", to_numpy(cell.bias), end=" ")
    print("outputs", to_numpy(outputs[0]).round(4))
