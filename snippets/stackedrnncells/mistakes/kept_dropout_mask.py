import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.ops.ones((1, 8))
cell = keras.layers.GRUCell(3, dropout=0.5)
stack = keras.layers.StackedRNNCells(
    [cell, keras.layers.GRUCell(3)]
)
states = stack.get_initial_state(batch_size=1)
for call in (1, 2):
    outputs, _ = stack(x, states, training=True)
    print("call", call, to_numpy(outputs[0]).round(4))
cell.reset_dropout_mask()
outputs, _ = stack(x, states, training=True)
print("reset ", to_numpy(outputs[0]).round(4))
