import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.random.normal((2, 3), seed=1)
cell = keras.layers.LSTMCell(3)
wrong, _ = cell(x, h)
rows, _ = cell(x, [h[:1], h[1:]])
right, _ = cell(x, [h, keras.ops.zeros((2, 3))])
print("h alone:       ", to_numpy(wrong[0]).round(4))
print("rows as h, c:  ", to_numpy(rows[0]).round(4))
print("[h, zeros]:    ", to_numpy(right[0]).round(4))
