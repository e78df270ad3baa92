import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.zeros((2, 8))
ones = keras.initializers.Constant(1.0)
for initializer in ("zeros", ones):
    cell = keras.layers.LSTMCell(3, bias_initializer=initializer)
    outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
    i, f, c, o = to_numpy(cell.bias).reshape(4, 3)
    print("i", i, "f", f, "c", c, "o", o)
    print("  outputs:", to_numpy(outputs[0]).round(4))
