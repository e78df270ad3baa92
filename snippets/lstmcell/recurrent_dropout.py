import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, recurrent_dropout=0.5, seed=1)
zeros, ones = keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))
for name, h in (("h = 0", zeros), ("h = 1", ones)):
    print(name)
    for training in (False, True):
        outputs, _ = cell(x, [h, zeros], training=training)
        values = to_numpy(outputs[0]).round(4)
        print(f"  training={training!s:5}", values)
