import keras
import numpy as np

for flag in True, False:
    layer = keras.layers.ConvLSTM1D(3, 3, unit_forget_bias=flag)
    layer.build((2, 4, 8, 1))
    i, f, c, o = np.array(layer.cell.bias).reshape(4, 3)
    print("i", i, "f", f, "c", c, "o", o)
