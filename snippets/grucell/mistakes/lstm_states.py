import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.GRUCell(3)
for c in (0.0, 100.0):
    outputs, states = cell(x, [h, c * h])
    print(f"c = {c}:", to_numpy(outputs[0]).round(4), end=" ")
    print("new states:", len(states))
