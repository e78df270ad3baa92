import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
for dropout in (0.0, 0.5, 1.0):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(3, dropout=dropout, seed=0)
    print(f"dropout={dropout}")
    for training in (False, True, True):
        outputs, _ = cell(x, h, training=training)
        values = to_numpy(outputs[0]).round(4) + 0.0
        print(f"  training={training!s:5}", values)
