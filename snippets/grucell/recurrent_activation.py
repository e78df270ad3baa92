import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
for name in ("sigmoid", "hard_sigmoid", None):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, recurrent_activation=name)
    outputs, _ = cell(x, h)
    print(f"{name!s:12}", to_numpy(outputs[0]).round(4))
