import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
h, c = cell.get_initial_state(batch_size=2)
ones = keras.ops.ones((2, 3))
for name, states in (
    ("h = 0, c = 0", [h, c]),
    ("h = 1, c = 0", [ones, c]),
    ("h = 0, c = 1", (h, ones)),
):
    outputs, new = cell(x, states=states)
    print(name, to_numpy(outputs[0]).round(4), type(new).__name__)
