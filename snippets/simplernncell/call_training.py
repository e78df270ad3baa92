import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
cell = keras.layers.SimpleRNNCell(3, dropout=0.5, seed=0)
print("default:", to_numpy(cell(x, h)[0][0]).round(4))
for training in (False, True):
    outputs, _ = cell(x, h, training=training)
    print(f"{training!s:7}:", to_numpy(outputs[0]).round(4))
