import keras
import numpy as np

for flag in (True, False):
    lstm = keras.layers.LSTM(3, unit_forget_bias=flag)
    lstm.build((2, 4, 8))
    i, f, c, o = np.array(lstm.cell.bias).reshape(4, 3)
    print("i", i, "f", f, "c", c, "o", o)
