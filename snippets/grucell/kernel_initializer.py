import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
for name in ("glorot_uniform", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, kernel_initializer=name)
    print(name)
    for sample in to_numpy(cell(x, h)[0]).round(4):
        print(" ", sample)
