import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.zeros((2, 8))
h = keras.random.normal((2, 3), seed=1)
for share in (0.0, 0.5, 1.0):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(
        3, recurrent_dropout=share, seed=1
    )
    outputs, _ = cell(x, h, training=True)
    values = to_numpy(outputs[0]).round(4) + 0.0
    print(f"recurrent_dropout={share}", values)
