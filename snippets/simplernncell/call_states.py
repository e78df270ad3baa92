import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
zeros, ones = keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))
cell = keras.layers.SimpleRNNCell(3)
for name, states in (
    ("zeros", zeros),
    ("ones", ones),
    ("[ones]", [ones]),
):
    outputs, new = cell(x, states=states)
    is_list = "list" if isinstance(new, list) else "tensor"
    print(f"{name:6} -> {is_list:6}", to_numpy(outputs[0]).round(4))
