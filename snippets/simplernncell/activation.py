import keras
from keras.ops import convert_to_numpy as to_numpy

x = 3 * keras.random.normal((2, 8), seed=3)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(3, activation=activation)
    h = keras.ops.zeros((2, 3))
    for _ in range(3):
        h, _ = cell(x, h)
    print(f"{activation!s:4}", to_numpy(h[0]).round(4))
