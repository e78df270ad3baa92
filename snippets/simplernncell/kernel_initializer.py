import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.zeros((2, 3))
for name in ("glorot_uniform", "he_normal", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(3, kernel_initializer=name)
    outputs, _ = cell(x, h)
    print(f"{name:14}", to_numpy(outputs[0]).round(4))
