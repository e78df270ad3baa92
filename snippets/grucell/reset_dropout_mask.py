import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x, h = keras.ops.ones((2, 8)), keras.ops.ones((2, 3))
cell = keras.layers.GRUCell(
    3, dropout=0.5, recurrent_dropout=0.5, seed=0
)
names = ("first call", "no reset", "input mask", "state mask")
for name in names:
    if name == "input mask":
        cell.reset_dropout_mask()
    if name == "state mask":
        cell.reset_recurrent_dropout_mask()
    outputs, _ = cell(x, h, training=True)
    print(f"{name:10}", to_numpy(outputs[0]).round(4))
