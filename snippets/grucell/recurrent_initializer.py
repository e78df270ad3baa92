import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.zeros((2, 8))
for name in ("orthogonal", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, recurrent_initializer=name)
    h = keras.ops.ones((2, 3))
    print(name)
    for step in (1, 2, 3):
        h, _ = cell(x, h)
        print("  step", step, to_numpy(h[0]).round(4))
