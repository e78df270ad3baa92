import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.ops.ones((2, 8))
cell = keras.layers.LSTMCell(
    3, dropout=0.5, recurrent_dropout=0.5, seed=0
)
states = [keras.ops.ones((2, 3)), keras.ops.zeros((2, 3))]
for reset in (
    None,
    None,
    cell.reset_dropout_mask,
    cell.reset_recurrent_dropout_mask,
):
    if reset:
        reset()
    outputs, _ = cell(x, states, training=True)
    name = reset.__name__ if reset else "no reset"
    print(f"{name:28}", to_numpy(outputs[0]).round(4))
