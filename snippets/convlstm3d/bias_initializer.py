import keras
import numpy as np

five = keras.initializers.Constant(5.0)
default = keras.layers.ConvLSTM3D(3, 3)
changed = keras.layers.ConvLSTM3D(3, 3, bias_initializer=five)
forget = keras.layers.ConvLSTM3D(
    3, 3, bias_initializer=five, unit_forget_bias=False
)
for layer in default, changed, forget:
    layer.build((2, 4, 8, 8, 8, 1))
    i, f, c, o = np.array(layer.cell.bias).reshape(4, 3)
    print("i", i, "f", f, "c", c, "o", o)
