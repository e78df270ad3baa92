import keras
import numpy as np

five = keras.initializers.Constant(5.0)
default = keras.layers.LSTM(3)
changed = keras.layers.LSTM(3, bias_initializer=five)
forget = keras.layers.LSTM(
    3, bias_initializer=five, unit_forget_bias=False
)
for lstm in (default, changed, forget):
    lstm.build((2, 4, 8))
    i, f, c, o = np.array(lstm.cell.bias).reshape(4, 3)
    print("i", i, "f", f, "c", c, "o", o)
