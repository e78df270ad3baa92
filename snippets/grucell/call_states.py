import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.GRUCell(3)
for name, states in (("tensor", h), ("list", [h]), ("tuple", (h,))):
    outputs, new = cell(x, states=states)
    is_list = "list" if isinstance(new, list) else "tensor"
    print(f"{name:6} -> {is_list:6}", to_numpy(outputs[0]).round(4))
