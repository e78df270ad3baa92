import keras
from keras.ops import convert_to_numpy as to_numpy

x, h = keras.ops.zeros((2, 8)), keras.ops.full((2, 3), 0.5)
five = keras.initializers.Constant(5.0)
for initializer in ("zeros", five):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, bias_initializer=initializer)
    outputs, _ = cell(x, h)
    print("bias", cell.bias.shape, end=" ")
    print("first column", to_numpy(cell.bias)[:, 0])
    print("  outputs:", to_numpy(outputs[0]).round(4))
